package org.hearsay.format.page;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.DocumentText;

/// All marks of a page as a list: words, values, links, note.
record MarkList(DocumentText text, Layer layer, Names names, List<String> labels) {

    void writeTo(Html page) {
        var marks = layer.annotations();
        page.markup("<h2 id=\"marks\">Marks (%s)</h2>", marks.size()).line();
        page.markup("<ol>").line();
        for (int i = 0; i < marks.size(); i++) {
            mark(page, marks.get(i), i + 1);
        }
        page.markup("</ol>").line();
    }

    private void mark(Html page, Annotation mark, int number) {
        page.markup("<li id=\"m%s\">", number);
        page.markup(
                "<p><a class=\"k m%s\" href=\"#t%s-1\">%s</a> <b>%s</b>: <q>%s</q></p>",
                labels.indexOf(mark.label()),
                number,
                names.chip(mark, number),
                names.label(mark.label()),
                words(mark));
        var values =
                mark.attributes().values().entrySet().stream()
                        .map(e -> names.label(e.getKey()) + ": " + names.value(e.getValue()))
                        .collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            page.markup("<p>%s</p>", values);
        }
        for (var relation : layer.relationsOf(mark.id())) {
            if (relation.source().equals(mark.id())) {
                link(page, relation);
            }
        }
        if (!mark.note().isEmpty()) {
            page.markup("<p>Note: %s</p>", mark.note());
        }
        page.markup("</li>").line();
    }

    private void link(Html page, Relation relation) {
        int number = number(relation.target());
        if (number > 0) {
            var other = layer.annotations().get(number - 1);
            var values =
                    relation.attributes().values().values().stream()
                            .map(v -> " (" + names.value(v) + ")")
                            .collect(Collectors.joining());
            page.markup(
                    "<p>%s%s: <a href=\"#m%s\">%s %s</a></p>",
                    names.label(relation.type()),
                    values,
                    number,
                    names.chip(other, number),
                    words(other));
        }
    }

    /// From 1; 0 for none of these.
    private int number(Id annotation) {
        return layer.annotation(annotation).map(a -> layer.annotations().indexOf(a) + 1).orElse(0);
    }

    private String words(Annotation mark) {
        return mark.anchor().fragments().stream()
                .map(text::at)
                .map(words -> words.replace('\n', ' '))
                .collect(Collectors.joining(" … "));
    }
}
