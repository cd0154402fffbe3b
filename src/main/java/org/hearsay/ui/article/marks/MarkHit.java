package org.hearsay.ui.article.marks;

import org.hearsay.model.Id;

/// A part of a mark that was pointed at, which means exactly that mark.
public record MarkHit(Id mark, Part part) {

    /// What of a mark can be pointed at apart from its words; what comes first wins where several
    /// lie on one place.
    public enum Part {
        START_HANDLE,
        END_HANDLE,
        CHIP,
        TICK,
        RAIL,
        BRACKET;

        public boolean isHandle() {
            return this == START_HANDLE || this == END_HANDLE;
        }
    }
}
