package org.hearsay.ui.article.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Span;
import org.hearsay.ui.support.look.Scripts;
import org.hearsay.ui.support.look.ShapedText;

/// How the letters of a document look: by the form that its import kept, and by the script they are
/// written in, because a font is chosen for each script.
public final class TextDress {

    private TextDress() {}

    /// A stretch of the document and the names of its styles, which are those of the style sheet.
    public record Dressed(Span span, List<String> styles) {
        public Dressed {
            styles = List.copyOf(styles);
        }
    }

    /// The stretches that do not look plain, in text order, without overlap.
    public static List<Dressed> of(DocumentText text, Form form) {
        var passages = new ArrayList<Dressed>();
        Scripts.of(text.value())
                .forEach(s -> passages.add(new Dressed(s.span(), List.of(s.style()))));
        for (var passage : form.passages()) {
            var style = passage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            passages.add(new Dressed(passage.span(), List.of(style)));
        }
        // A style of no look of its own: what differs in styles is a run of its own.
        ShapedText.alternate(text.value())
                .forEach(span -> passages.add(new Dressed(span, List.of("stretch"))));
        return passages.isEmpty() ? List.of() : flat(passages);
    }

    private static List<Dressed> flat(List<Dressed> passages) {
        var edges = new TreeSet<Integer>();
        passages.forEach(p -> {
            edges.add(p.span.start());
            edges.add(p.span.end());
        });
        passages.sort((a, b) -> a.span.compareTo(b.span));
        var flat = new ArrayList<Dressed>();
        var open = new ArrayList<Dressed>();
        int next = 0;
        int from = edges.first();
        for (int edge : edges.tailSet(from, false)) {
            int start = from;
            open.removeIf(p -> p.span.end() <= start);
            while (next < passages.size() && passages.get(next).span.start() <= from) {
                open.add(passages.get(next++));
            }
            if (!open.isEmpty()) {
                var styles = open.stream().flatMap(p -> p.styles.stream()).distinct().toList();
                flat.add(new Dressed(new Span(from, edge), styles));
            }
            from = edge;
        }
        return flat;
    }
}
