package org.hearsay.project.search;

import java.util.List;
import org.hearsay.store.FoundText;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;

/// Makes the lines of one text. Characters as people see them are never cut in two.
final class Lines {

    private final FoundText found;
    private final CodePointIndex index;
    private final Graphemes graphemes;
    private final int context;
    private int counted;
    private int paragraph = 1;
    private boolean inParagraph;

    /// @param context how many UTF-16 code units stand on either side, about
    Lines(FoundText found, int context) {
        this.found = found;
        index = new CodePointIndex(found.text());
        this.context = context;
        graphemes = new Graphemes(found.text());
    }

    /// Whole characters that cover the span.
    Span whole(Span span) {
        int end = graphemes.isEdge(span.end()) ? span.end() : graphemes.after(span.end());
        return new Span(graphemes.atOrBefore(span.start()), end);
    }

    /// @param span of whole characters
    Place place(Span span) {
        return new Place(span, index.toCodePoint(span.start()), index.toCodePoint(span.end()));
    }

    /// Where a hit is, in UTF-16 code units and in code points.
    record Place(Span span, int start, int end) {}

    /// @param place not before that of the line before
    Hit line(Place place, List<String> labels) {
        var text = found.text();
        var span = place.span();
        int from = graphemes.atOrBefore(Math.max(0, span.start() - context));
        int to = Math.min(text.length(), span.end() + context);
        to = graphemes.isEdge(to) ? to : graphemes.after(to);
        count(span.start());
        return new Hit(
                found.document(),
                found.title(),
                span,
                place.start(),
                place.end(),
                oneLine(text.substring(from, span.start())),
                oneLine(text.substring(span.start(), span.end())),
                oneLine(text.substring(span.end(), to)),
                paragraph,
                labels);
    }

    private void count(int offset) {
        var text = found.text();
        for (; counted < offset; counted++) {
            char c = text.charAt(counted);
            if (c == '\n' && inParagraph) {
                paragraph++;
                inParagraph = false;
            } else if (c != '\n') {
                inParagraph = true;
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").replace('\t', ' ');
    }
}
