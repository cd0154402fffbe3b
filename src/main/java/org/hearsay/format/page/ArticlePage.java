package org.hearsay.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.format.Corpus;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.schema.Label;

/// One article with one layer's marks.
///
/// @param layer empty where nobody has marked anything
record ArticlePage(Article article, Optional<Layer> layer, Corpus corpus) {

    private static final List<String> TOLD =
            List.of(Document.BYLINE, Document.PUBLISHER, Document.DATE, Document.URL);

    String text() {
        var page = new Html();
        var title = article.document().title();
        var annotations = layer.map(Layer::annotations).orElse(List.of());
        var labels = annotations.stream().map(Annotation::label).distinct().sorted().toList();
        var names = new Names(corpus.registry());
        PageFrame.begin(page, title, colours(labels));
        page.markup("<p><a class=\"skip\" href=\"#marks\">To the marks</a></p>").line();
        page.markup("<header><h1>%s</h1>", title);
        about(page);
        page.markup("</header>").line().markup("<main>").line();
        page.markup("<article dir=\"auto\"");
        language(page);
        page.markup(">").line();
        new MarkedText(article, annotations, names, labels).writeTo(page);
        page.markup("</article>").line().markup("<section aria-labelledby=\"marks\">").line();
        layer.ifPresentOrElse(
                l -> new MarkList(article.text(), l, names, labels).writeTo(page),
                () -> page.markup("<h2 id=\"marks\">Marks (0)</h2>"));
        page.markup("</section>").line().markup("</main>").line();
        PageFrame.end(page);
        return page.toString();
    }

    private void about(Html page) {
        var parts = new ArrayList<String>();
        TOLD.stream()
                .map(article.document()::metadata)
                .filter(known -> !known.isBlank())
                .forEach(parts::add);
        layer.map(corpus::annotator).ifPresent(who -> parts.add("annotated by " + who));
        page.markup("<p>%s</p>", String.join(" · ", parts));
    }

    private void language(Html page) {
        var language = article.document().metadata(Document.LANGUAGE);
        if (language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            page.markup(" lang=\"%s\"", language);
        }
    }

    private String colours(List<String> labels) {
        var css = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            var name = labels.get(i);
            var colour =
                    corpus.registry()
                            .schema()
                            .label(name)
                            .orElseGet(() -> Label.bare(name))
                            .colour();
            css.append(
                    ".m%d { --light: %s; --dark: %s }\n"
                            .formatted(i, safe(colour.light()), safe(colour.dark())));
        }
        return css.toString();
    }

    /// A schema is somebody's file: only a colour may stand in the style.
    private static String safe(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour : "#57606A";
    }
}
