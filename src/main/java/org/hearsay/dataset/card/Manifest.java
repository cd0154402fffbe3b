package org.hearsay.dataset.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// What is in a training set and how it came about. Whoever has the same project and asks for the
/// same gets the same.
///
/// @param made of what and how
/// @param splits in their order; one of the empty name where there are none
/// @param tracks how many annotations are in each track, by label; empty for tasks without tags
/// @param dropped what made no row, or not as it was annotated, by reason and label
/// @param documents that rows were made of
public record Manifest(
        Making made,
        List<SplitCount> splits,
        Map<String, List<Integer>> tracks,
        Map<String, SortedMap<String, Integer>> dropped,
        List<Source> documents) {

    public Manifest {
        splits = List.copyOf(splits);
        tracks = Collections.unmodifiableMap(new LinkedHashMap<>(tracks));
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        documents = List.copyOf(documents);
    }

    public int rows() {
        return splits.stream().mapToInt(SplitCount::rows).sum();
    }

    /// What was asked for, of which project, and with what.
    ///
    /// @param layer whose annotations
    /// @param labels which label map
    /// @param schema name and version
    /// @param labelSet names of the schema's labels
    /// @param tokenizer name and version
    /// @param tool name and version of this program
    public record Making(
            String project,
            String task,
            String layer,
            String labels,
            String schema,
            List<String> labelSet,
            String tokenizer,
            String tool) {

        public Making {
            labelSet = List.copyOf(labelSet);
        }
    }

    /// A split as it came out.
    ///
    /// @param file its name
    /// @param labels how many rows, or annotations in rows of tokens, have which label
    public record SplitCount(
            String name, String file, int documents, int rows, SortedMap<String, Integer> labels) {

        public SplitCount {
            labels = Collections.unmodifiableSortedMap(labels);
        }
    }

    /// Where rows come from.
    ///
    /// @param sha256 of the text's UTF-8 bytes, lower-case hexadecimal
    /// @param metadata as the project has it: publisher, address, licence and so on
    /// @param split that it is in; empty for none
    public record Source(
            String id,
            String title,
            String sha256,
            int revision,
            SortedMap<String, String> metadata,
            String split) {}
}
