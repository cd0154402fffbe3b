package org.hearsay.ui.exporting;

import java.util.List;
import java.util.Map;
import org.hearsay.model.DocumentRow;

/// What a project has to export.
///
/// @param layers names of annotators, with what stands for several of them
/// @param counts by the name of a layer, how far its documents are
/// @param articles all of them, as the project lists them
public record Stock(List<String> layers, Map<String, Counts> counts, List<DocumentRow> articles) {

    public Stock {
        layers = List.copyOf(layers);
        counts = Map.copyOf(counts);
        articles = List.copyOf(articles);
    }

    /// @param done documents that are marked as done
    /// @param begun documents that are in progress
    public record Counts(int done, int begun) {

        static final Counts NONE = new Counts(0, 0);
    }

    Counts of(String layer) {
        return counts.getOrDefault(layer, Counts.NONE);
    }
}
