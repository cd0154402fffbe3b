package org.hearsay.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.text.Form;
import org.hearsay.text.Span;

/// The article's text, a paragraph for each line. Where a mark starts stands a link to it; what is
/// covered is underlined; for who cannot see that, start and end are said.
///
/// Offsets are UTF-16 code units.
final class MarkedText {

    private static final int DEEPEST = 4;

    private final Article article;
    private final Names names;
    private final List<String> labels;
    private final List<Part> parts = new ArrayList<>();

    /// @param annotations in the order of their numbers
    /// @param labels in the order of their style classes
    MarkedText(Article article, List<Annotation> annotations, Names names, List<String> labels) {
        this.article = article;
        this.names = names;
        this.labels = labels;
        for (int i = 0; i < annotations.size(); i++) {
            var fragments = annotations.get(i).anchor().fragments();
            for (int f = 0; f < fragments.size(); f++) {
                parts.add(new Part(annotations.get(i), i + 1, f + 1, fragments.get(f)));
            }
        }
    }

    /// A fragment of a mark.
    private record Part(Annotation annotation, int number, int fragment, Span span) {}

    void writeTo(Html page) {
        var text = article.text().value();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                paragraph(page, new Span(from, end));
            }
            from = end + 1;
        }
    }

    private void paragraph(Html page, Span line) {
        var tag = isHeading(line) ? "h2" : "p";
        page.markup("<" + tag + ">");
        var here = parts.stream().filter(p -> p.span().overlaps(line)).toList();
        var cuts = new TreeSet<Integer>(List.of(line.start(), line.end()));
        here.forEach(p -> {
            cuts.add(Math.max(line.start(), p.span().start()));
            cuts.add(Math.min(line.end(), p.span().end()));
        });
        int at = line.start();
        for (int cut : cuts.tailSet(line.start(), false)) {
            starts(page, here, at, line);
            piece(page, here, new Span(at, cut));
            ends(page, here, cut, line);
            at = cut;
        }
        page.markup("</" + tag + ">").line();
    }

    private void starts(Html page, List<Part> here, int at, Span line) {
        for (var part : here) {
            if (Math.max(line.start(), part.span().start()) == at) {
                page.markup(
                        "<a class=\"k m%s\" href=\"#m%s\" id=\"t%s-%s\">",
                        style(part), part.number(), part.number(), id(part, line));
                page.markup("<span aria-hidden=\"true\">%s</span>", chip(part));
                page.markup("<span class=\"v\">%s starts: </span></a>", spoken(part));
            }
        }
    }

    private void piece(Html page, List<Part> here, Span piece) {
        var covering = here.stream().filter(p -> p.span().covers(piece)).toList();
        var words = article.text().at(piece);
        if (covering.isEmpty()) {
            page.words(words);
            return;
        }
        var inner = covering.getFirst();
        for (var part : covering) {
            inner = part.span().length() < inner.span().length() ? part : inner;
        }
        page.markup("<span class=\"s n%s m%s\">", Math.min(DEEPEST, covering.size()), style(inner))
                .words(words)
                .markup("</span>");
    }

    private void ends(Html page, List<Part> here, int at, Span line) {
        for (var part : here.reversed()) {
            if (Math.min(line.end(), part.span().end()) == at) {
                page.markup("<span class=\"v\"> end of %s, </span>", spoken(part));
            }
        }
    }

    /// The second line that a fragment reaches has an id of its own.
    private static String id(Part part, Span line) {
        return part.fragment() + (part.span().start() < line.start() ? "-" + line.start() : "");
    }

    private String chip(Part part) {
        return names.chip(part.annotation(), part.number());
    }

    private String spoken(Part part) {
        var name = names.label(part.annotation().label()) + " " + part.number();
        return part.fragment() == 1 ? name : name + ", part " + part.fragment();
    }

    private int style(Part part) {
        return labels.indexOf(part.annotation().label());
    }

    private boolean isHeading(Span line) {
        return article.form().passages().stream()
                .filter(p -> p.kind() == Form.Kind.TITLE || p.kind() == Form.Kind.HEADING)
                .anyMatch(p -> p.span().covers(line));
    }
}
