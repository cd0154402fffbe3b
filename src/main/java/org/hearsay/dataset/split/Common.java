package org.hearsay.dataset.split;

import java.util.List;

/// What documents have in common in their words.
///
/// @param likenesses as many pairs of documents that are nearly the same as join all such ones: two
///   of three that are all alike
/// @param sentences that occur more than once
public record Common(List<Likeness> likenesses, Repeats sentences) {

    public static final Common NOTHING = new Common(List.of(), Repeats.NONE);

    public Common {
        likenesses = List.copyOf(likenesses);
    }
}
