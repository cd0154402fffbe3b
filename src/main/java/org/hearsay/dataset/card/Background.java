package org.hearsay.dataset.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a card says of a corpus and its documents do not: how far those agree who annotated them,
/// and how they were split.
///
/// @param agreement null where it was not measured, which takes its time
/// @param method null where there are no splits
public record Background(
        @Nullable List<Manifest.Agreement> agreement, Manifest.@Nullable Method method) {

    /// Where nobody asks.
    public static final Background NONE = new Background(null, null);

    public Background {
        agreement = agreement == null ? null : List.copyOf(agreement);
    }
}
