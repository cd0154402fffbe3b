package org.hearsay.review.align;

import java.util.List;
import org.hearsay.model.Id;

/// One of the answers to a question.
///
/// @param number from 1, the digit that chooses it
/// @param layers ids of the layers that say so; empty for what follows from several
public record Option(int number, List<Id> layers, Content content) {
    public Option {
        layers = List.copyOf(layers);
    }
}
