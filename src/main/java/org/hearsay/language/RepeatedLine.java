package org.hearsay.language;

import java.util.Optional;
import org.hearsay.text.Span;

/// Finds a headline that stands twice, as in pages where the title is copied before the article.
public final class RepeatedLine {

    private RepeatedLine() {}

    /// The second of two equal lines at the start of the text, UTF-16 code units; only blank lines
    /// may stand between them. Without the white space around it.
    public static Optional<Span> in(String text) {
        var first = line(text, 0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var second = line(text, first.get().end());
        return second.filter(s ->
                text.substring(s.start(), s.end())
                        .equals(text.substring(first.get().start(), first.get().end())));
    }

    /// The first line from here on that is not blank.
    private static Optional<Span> line(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
