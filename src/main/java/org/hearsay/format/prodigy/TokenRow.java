package org.hearsay.format.prodigy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.databind.node.ArrayNode;

/// The tokens of a text, without a gap: a blank behind a token is said of it, all other white space
/// is a token of its own, so that the text can be put together again.
final class TokenRow {

    private final String text;
    private final List<Span> tokens = new ArrayList<>();
    private final List<Boolean> blanks = new ArrayList<>();
    private final Map<Integer, Integer> byStart = new HashMap<>();
    private final Map<Integer, Integer> byEnd = new HashMap<>();

    /// @param words in text order, UTF-16 code units
    TokenRow(String text, List<Span> words) {
        this.text = text;
        int at = 0;
        for (var word : words) {
            fill(at, word.start());
            add(word);
            at = word.end();
        }
        fill(at, text.length());
    }

    /// Where a span stands among the tokens, ends inclusive.
    record Place(int first, int last) {}

    /// Empty where it starts or ends inside a token.
    Optional<Place> place(Span span) {
        var first = byStart.get(span.start());
        var last = byEnd.get(span.end());
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Place(first, last));
    }

    void write(ArrayNode array, CodePointIndex index) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            array.addObject()
                    .put("text", text.substring(token.start(), token.end()))
                    .put("start", index.toCodePoint(token.start()))
                    .put("end", index.toCodePoint(token.end()))
                    .put("id", i)
                    .put("ws", blanks.get(i));
        }
    }

    private void fill(int from, int to) {
        int start = from;
        if (start < to && text.charAt(start) == ' ' && !tokens.isEmpty()) {
            blanks.set(blanks.size() - 1, true);
            start++;
        }
        if (start < to) {
            add(new Span(start, to));
        }
    }

    private void add(Span token) {
        byStart.put(token.start(), tokens.size());
        byEnd.put(token.end(), tokens.size());
        tokens.add(token);
        blanks.add(false);
    }
}
