package org.hearsay.review.decide;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.review.align.Difference;

/// How far a difference is.
///
/// @param decision the last that was taken about it
/// @param gold what of gold was made from it, in reading order
public record Standing(
        Difference difference, State state, Optional<Decision> decision, List<Annotation> gold) {

    public Standing {
        gold = List.copyOf(gold);
    }

    public enum State {
        /// All agree, or most where that is enough, and gold has it.
        AGREED,
        /// All agree, or most where that is enough, and gold does not have it yet.
        READY,
        OPEN,
        LATER,
        /// To be decided once the guideline says how.
        GUIDELINE,
        /// Decided, but not for good.
        CONTESTED,
        /// Decided, but since then somebody says something new.
        REOPENED,
        DECIDED
    }

    /// Whether nothing is to be done about it.
    public boolean isSettled() {
        return switch (state) {
            case AGREED, DECIDED -> true;
            case READY, OPEN, LATER, GUIDELINE, CONTESTED, REOPENED -> false;
        };
    }

    /// Whether a reviewer is to look at it, now or before.
    public boolean isForReviewer() {
        return switch (state) {
            case AGREED, READY -> false;
            case OPEN, LATER, GUIDELINE, CONTESTED, REOPENED, DECIDED -> true;
        };
    }
}
