package org.hearsay.ui.revise;

import java.util.List;
import org.hearsay.model.Annotation;

/// A line of what a correction does.
sealed interface ChangeRow {

    /// Words of the text, with those that go and those that come.
    record Words(List<Piece> pieces) implements ChangeRow {
        public Words {
            pieces = List.copyOf(pieces);
        }
    }

    /// What becomes of a mark.
    ///
    /// @param layer whose it is
    /// @param before its words
    /// @param after its words then; empty where nothing is left of them
    record Mark(Annotation annotation, String layer, String before, String after)
            implements ChangeRow {

        boolean isLost() {
            return after.isEmpty();
        }
    }

    /// How many lines are left out.
    record More(int lines) implements ChangeRow {}

    /// A stretch of words.
    record Piece(Kind kind, String words) {}

    /// Whether words stay.
    enum Kind {
        SAME,
        GOES,
        COMES
    }
}
