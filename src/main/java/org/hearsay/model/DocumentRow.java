package org.hearsay.model;

import java.util.List;

/// A document as a list shows it: with how much is on each of its layers, but without its text.
///
/// @param place position in import order, for fetching the next page
/// @param layers in the order in which they were made
public record DocumentRow(Document document, long place, List<LayerCount> layers) {

    public DocumentRow {
        layers = List.copyOf(layers);
    }

    /// How many items are on a layer.
    public record LayerCount(LayerHead head, int annotations, int relations) {}
}
