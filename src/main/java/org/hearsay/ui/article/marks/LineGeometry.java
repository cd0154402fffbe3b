package org.hearsay.ui.article.marks;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// Where the visible text stands. Offsets are UTF-16 code units of the document's text; pixels are
/// those of the surface that is drawn on.
public interface LineGeometry {

    /// What is visible, in whole paragraphs; empty where nothing is.
    Optional<Span> visible();

    /// The boxes of what is visible of `range`, from top to bottom, and on a line from left to
    /// right.
    List<LineBox> boxes(Span range);

    /// Whether the character at `offset` is written from right to left.
    boolean isRightToLeft(int offset);

    /// The reading column: its left and right edge are those of the text, its top and bottom those
    /// of the surface.
    Box column();

    /// Whether `offset` lies between two letters of one word.
    default boolean isInWord(int offset) {
        return false;
    }
}
