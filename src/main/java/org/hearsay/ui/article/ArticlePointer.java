package org.hearsay.ui.article;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.ui.article.marks.MarkHit;

/// What the pointer did over the article.
///
/// @param offset nearest place in the document's text, in UTF-16 code units
/// @param character the character under the pointer, whose annotations it points at; empty beside
///   the text
/// @param mark the chip, rail, bracket, tick or handle under the pointer; a click on the words of a
///   mark has none, and who is asked takes the innermost annotation at `character`
/// @param clicks 1 for a click, 2 for a double-click
/// @param screenX for a menu or tooltip
/// @param screenY likewise
public record ArticlePointer(
        Kind kind,
        int offset,
        OptionalInt character,
        Optional<MarkHit> mark,
        int clicks,
        Modifiers modifiers,
        double screenX,
        double screenY) {

    /// What happened.
    public enum Kind {
        PRESSED,
        DRAGGED,
        /// Released after a drag or a press that was taken.
        RELEASED,
        /// Pressed and released at one place.
        CLICKED,
        /// The pointer has rested for a moment.
        RESTED,
        /// It has moved on from where it rested.
        MOVED_ON,
        /// A context menu is asked for.
        MENU
    }

    /// @param shortcut Ctrl, on macOS Command
    public record Modifiers(boolean shift, boolean shortcut, boolean alt) {}
}
