package org.hearsay.measure.match;

/// What settles a tie between matchings that are equally good otherwise: spans over the same words,
/// say, are told apart by their values.
@FunctionalInterface
public interface Preference {

    /// The largest that [#of] may give.
    int MOST = 15;

    Preference NONE = (_, _) -> 0;

    /// @return from 0 to [#MOST]
    int of(int left, int right);
}
