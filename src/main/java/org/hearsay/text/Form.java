package org.hearsay.text;

import java.util.List;

/// What an import kept of a text's form: its headings, emphasis, lists and links. Form is shown and
/// never annotated; the words are all in the text.
///
/// @param passages in text order; they may nest and overlap
public record Form(List<Passage> passages) {

    public static final Form PLAIN = new Form(List.of());

    public Form {
        passages = List.copyOf(passages);
    }

    /// @param target where a link points, empty for every other kind
    public record Passage(Kind kind, Span span, String target) {}

    public enum Kind {
        TITLE,
        HEADING,
        BOLD,
        ITALIC,
        LIST_ITEM,
        BLOCK_QUOTE,
        LINK
    }
}
