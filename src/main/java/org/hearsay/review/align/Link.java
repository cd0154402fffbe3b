package org.hearsay.review.align;

import java.util.List;
import org.hearsay.model.Id;

/// A link that somebody made from a span.
///
/// @param layers ids of the layers that have it
public record Link(String type, Target target, List<Id> layers) {
    public Link {
        layers = List.copyOf(layers);
    }
}
