package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.job.Afterwards;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;

/// Ways into an article. What keeps it from opening is said in the message bar. All offsets are
/// UTF-16 code units of its text.
public final class Arriving {

    private static final String TOPIC = "open-article";

    private final ProjectSession session;
    private final Supplier<Optional<Annotating>> annotating;
    private final ArticleSurface surface;
    private final Notices notices;
    private final Desktop desktop;

    Arriving(
            ProjectSession session,
            Supplier<Optional<Annotating>> annotating,
            ArticleSurface surface,
            Notices notices,
            Desktop desktop) {
        this.session = session;
        this.annotating = annotating;
        this.surface = surface;
        this.notices = notices;
        this.desktop = desktop;
    }

    public void at(Id document) {
        at(document, 0);
    }

    /// Puts the caret at `caret`.
    public void at(Id document, int caret) {
        with(
                document,
                a -> {
                    if (caret > 0) {
                        a.caret(caret);
                    }
                });
    }

    /// Puts the caret where it was, and the text as far up as it was.
    ///
    /// @param top of the first character seen
    void back(Id document, int caret, int top) {
        with(
                document,
                a -> {
                    a.caret(caret);
                    surface.scrollTo(Math.min(top, a.document().text().length()));
                });
    }

    /// Selects a passage.
    public void at(Id document, Span span) {
        with(document, a -> a.select(span.start(), span.end()));
    }

    /// Shows the layer that has the annotation, and selects it.
    public void at(Id document, Id annotation) {
        with(
                document,
                a -> {
                    a.document().layersProperty().get().stream()
                            .filter(l -> l.annotation(annotation).isPresent())
                            .findFirst()
                            .ifPresent(l -> a.document().show(l.head().id()));
                    a.selectAnnotation(annotation);
                });
    }

    /// Puts the caret at a suggestion, with the person's own layer around it.
    void atSuggestion(Id document, Id suggestion) {
        with(
                document,
                a -> {
                    a.document().showOwn();
                    a.suggested().select(suggestion);
                });
    }

    /// Selects the first annotation of the layer shown that refers to a speaker.
    public void atMention(Id entity) {
        annotating
                .get()
                .ifPresent(a ->
                        a.document().shownProperty().get().annotations().stream()
                                .filter(m -> refersTo(m, entity))
                                .findFirst()
                                .ifPresent(m -> a.selectAnnotation(m.id())));
    }

    private static boolean refersTo(Annotation annotation, Id entity) {
        return annotation.attributes().values().values().stream()
                .anyMatch(v -> v instanceof Value.EntityRef(var id) && id.equals(entity.value()));
    }

    /// Does something in a document once it is at work, which it may be already.
    private void with(Id document, Consumer<Annotating> action) {
        var now = session.documentProperty().get();
        if (now != null && now.id().equals(document)) {
            annotating.get().ifPresent(action);
            return;
        }
        Afterwards.on(
                desktop.owner(),
                session.open(document),
                _ -> {
                    notices.drop(TOPIC);
                    annotating.get().ifPresent(action);
                },
                failure ->
                        notices.tell(
                                TOPIC,
                                Notices.Notice.warning(
                                        new Reasons(desktop.messages()).of(failure))));
    }
}
