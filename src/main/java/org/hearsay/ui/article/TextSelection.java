package org.hearsay.ui.article;

import java.util.Optional;
import org.hearsay.text.Span;

/// Where the caret is and what is selected, in UTF-16 code units of the document's text.
///
/// @param anchor the end of the selection that stays
/// @param caret the end that moves
public record TextSelection(int anchor, int caret) {

    static final TextSelection START = new TextSelection(0, 0);

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    /// What is selected; empty for a bare caret.
    public Optional<Span> span() {
        return anchor == caret ? Optional.empty() : Optional.of(new Span(start(), end()));
    }
}
