package org.hearsay.edit.merging;

import java.util.Optional;
import org.hearsay.model.Item;

/// What becomes of one item that may have been changed on both sides.
///
/// @param item how it is afterwards; empty where it is gone
/// @param kind whose it is
public record ThreeWay<T extends Item>(Optional<T> item, Kind kind) {

    /// Who had a say.
    public enum Kind {
        /// Both sides say the same.
        SAME,
        /// Only our side changed it.
        OURS,
        /// Only their side changed it.
        THEIRS,
        /// Both changed it, and our state is the later one.
        OURS_OF_TWO,
        /// Both changed it, and their state is the later one.
        THEIRS_OF_TWO
    }

    /// With a known past. What one side removed and the other changed stays, so that nobody's work
    /// is lost.
    public static <T extends Item> ThreeWay<T> of(
            Optional<T> base, Optional<T> ours, Optional<T> theirs) {
        if (Sameness.same(ours, theirs)) {
            return new ThreeWay<>(
                    ours.map(o -> Sameness.later(o, theirs.orElseThrow())), Kind.SAME);
        }
        if (Sameness.same(theirs, base)) {
            return new ThreeWay<>(ours, Kind.OURS);
        }
        if (Sameness.same(ours, base)) {
            return new ThreeWay<>(theirs, Kind.THEIRS);
        }
        return later(ours, theirs);
    }

    /// Without a past: what only one side has is new there.
    public static <T extends Item> ThreeWay<T> of(Optional<T> ours, Optional<T> theirs) {
        return of(Optional.empty(), ours, theirs);
    }

    private static <T extends Item> ThreeWay<T> later(Optional<T> ours, Optional<T> theirs) {
        if (ours.isEmpty()) {
            return new ThreeWay<>(theirs, Kind.THEIRS_OF_TWO);
        }
        if (theirs.isEmpty()) {
            return new ThreeWay<>(ours, Kind.OURS_OF_TWO);
        }
        var later = Sameness.later(ours.get(), theirs.get());
        return new ThreeWay<>(
                Optional.of(later),
                later.equals(ours.get()) ? Kind.OURS_OF_TWO : Kind.THEIRS_OF_TWO);
    }
}
