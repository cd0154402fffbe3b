package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.hearsay.language.Spans;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.problem.Problem;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Assistance;
import org.hearsay.session.annotating.Notice;
import org.hearsay.session.annotating.Selection;
import org.hearsay.text.Span;
import org.hearsay.ui.article.TextSelection;
import org.hearsay.ui.inspector.Inspected;
import org.hearsay.ui.support.Quietly;
import org.jspecify.annotations.Nullable;

/// Keeps the panes in step with one document while it is open.
final class OpenArticle implements AutoCloseable {

    private final DocumentSession document;
    private final ProjectSession session;
    private final Panels panels;
    private final Reading reading;
    private final Told told;
    private final Annotating annotating;
    private final Scenes scenes;
    private Subscription subscriptions = Subscription.EMPTY;
    private final Quietly quietly = new Quietly();
    private boolean dark;

    OpenArticle(
            DocumentSession document,
            ProjectSession session,
            Panels panels,
            Reading reading,
            Supplier<Assistance> assistance,
            Told told) {
        this.document = document;
        this.session = session;
        this.panels = panels;
        this.reading = reading;
        this.told = told;
        var surface = panels.surface();
        surface.show(document.article(), document.segmentation());
        annotating = new Annotating(document, assistance);
        annotating.useLines(surface.lines());
        scenes = new Scenes(document, annotating);
    }

    Annotating annotating() {
        return annotating;
    }

    void begin(boolean isDark) {
        dark = isDark;
        var surface = panels.surface();
        follow(document.shownProperty(), this::showLayer);
        follow(document.layersProperty(), _ -> showLayers());
        follow(document.detailsProperty(), _ -> showHeader());
        follow(document.problemsProperty(), _ -> showProblems());
        follow(
                session.registryProperty().map(Registry::head),
                _ -> {
                    if (document.isHidden(document.shownProperty().get().head())) {
                        document.showOwn();
                    }
                    showLayers();
                    paint();
                });
        follow(annotating.selectionProperty(), this::showSelection);
        follow(annotating.values().slotProperty(), _ -> inspect());
        follow(
                annotating.suggested().currentProperty(),
                current -> {
                    panels.suggestions().follow(current);
                    inspect();
                    paint();
                });
        follow(annotating.links().offersProperty(), _ -> paint());
        follow(annotating.speakers().offersProperty(), _ -> inspect());
        follow(annotating.noticeProperty(), this::tell);
        follow(surface.selectionProperty(), this::selectedByHand);
        follow(surface.keyboardProperty(), _ -> paint());
        follow(reading.supportProperty(), _ -> paint());
        follow(reading.hitsProperty(), _ -> paint());
        follow(reading.hoveredProperty(), _ -> paint());
    }

    /// Calls `then` now and at each change, until this is closed.
    <T extends @Nullable Object> void follow(ObservableValue<T> value, Consumer<? super T> then) {
        subscriptions = subscriptions.and(value.subscribe(then));
    }

    void colour(boolean isDark) {
        dark = isDark;
        panels.inspector().refresh(isDark);
        panels.spanList().refresh(isDark);
        panels.suggestions().view().refresh(isDark);
        panels.comments().view().refresh();
        showHere();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        annotating.close();
    }

    private void showLayer(Layer layer) {
        panels.problems().show(document);
        showPlace(annotating.selectionProperty().get().caret());
        panels.spans().show(layer, document.article().text());
        panels.spanList().select(selected());
        count();
        showHere();
        inspect();
        paint();
    }

    private void showLayers() {
        panels.suggestions().show(annotating);
        panels.lists().countSuggestions(panels.suggestions().count(annotating));
        panels.comments().show(annotating);
        showHeader();
    }

    private void showHeader() {
        panels.header().show(document, session.registryProperty().get());
    }

    private void showProblems() {
        count();
        panels.problems().show(document);
        panels.spans()
                .showProblems(
                        document.problemsProperty().get().stream()
                                .map(Problem::annotation)
                                .collect(Collectors.toSet()));
        panels.problems().follow(selected());
        panels.lists().count(document.problemsProperty().get().size());
        paint();
    }

    private void count() {
        told.counted()
                .count(
                        document.shownProperty().get().annotations().size(),
                        document.problemsProperty().get().size());
    }

    private void showSelection(Selection selection) {
        var surface = panels.surface();
        var wanted = new TextSelection(selection.anchor(), selection.caret());
        quietly.run(() -> surface.select(wanted));
        if (document.article().text().length() > 0) {
            surface.reveal(around(selection.caret()));
        }
        panels.spanList().select(selected());
        panels.problems().follow(selected());
        panels.comments().follow(selected());
        showPlace(selection.caret());
        showHere();
        inspect();
        paint();
    }

    private void showPlace(int caret) {
        var paragraphs = document.segmentation().paragraphs();
        int here = Math.max(0, Spans.lastStartingAtOrBefore(paragraphs, caret)) + 1;
        int readTo = document.shownProperty().get().head().readTo();
        int read = readTo == 0 ? 0 : Spans.lastStartingAtOrBefore(paragraphs, readTo - 1) + 1;
        panels.header().showParagraph(here, paragraphs.size(), read);
    }

    /// Dragging and double-clicks are the view's own; what they select is the selection.
    private void selectedByHand(TextSelection selection) {
        var now = annotating.selectionProperty().get();
        boolean same = selection.anchor() == now.anchor() && selection.caret() == now.caret();
        if (!quietly.isOn() && !same) {
            if (selection.span().isPresent()) {
                annotating.select(selection.anchor(), selection.caret());
            } else {
                annotating.caret(selection.caret());
            }
        }
    }

    private void showHere() {
        int caret = annotating.selectionProperty().get().caret();
        panels.here().show(here(caret), document.article().text(), selected(), dark);
    }

    /// Annotations over the caret, also those that end there, the innermost first.
    private List<Annotation> here(int caret) {
        var layer = document.shownProperty().get();
        var selection = annotating.selectionProperty().get();
        int length = document.article().text().length();
        if (length == 0) {
            return List.of();
        }
        boolean atEnd =
                selection.state() != Selection.State.READ
                        && selection.activeEnd() == Selection.End.END;
        int place = Math.clamp(atEnd ? caret - 1 : caret, 0, length - 1);
        var found = layer.at(place);
        return found.isEmpty() && caret > 0 ? layer.at(caret - 1) : found;
    }

    private void inspect() {
        var layer = document.shownProperty().get();
        var id = selected();
        var annotation = id == null ? null : layer.annotation(id).orElse(null);
        if (annotation == null) {
            inspectSuggestion();
            return;
        }
        panels.guideline().show(document.schema().label(annotation.label()).orElse(null));
        var slot = annotating.values().slotProperty().get();
        var active = slot != null && slot.owner().equals(id) ? slot.attribute().name() : "";
        panels.inspector()
                .show(
                        Inspected.of(
                                annotation,
                                layer,
                                document.article().text(),
                                document.schema(),
                                active,
                                document.block().isEmpty()));
    }

    /// The suggestion at a bare caret, as it is proposed.
    private void inspectSuggestion() {
        var current = annotating.suggested().currentProperty().get();
        panels.inspector()
                .show(
                        document.suggestions().stream()
                                .filter(l -> current != null)
                                .filter(l -> l.annotation(current.id()).isPresent())
                                .map(l ->
                                        Inspected.of(
                                                current,
                                                l,
                                                document.article().text(),
                                                document.schema(),
                                                "",
                                                false))
                                .findFirst()
                                .orElse(null));
    }

    private void paint() {
        var scene = scenes.now(panels.surface().keyboardProperty().get());
        panels.surface().setMarks(reading.on(scene));
    }

    private void tell(@Nullable Notice notice) {
        if (notice != null) {
            told.result().accept(notice);
        }
    }

    private @Nullable Id selected() {
        return annotating.selectionProperty().get().annotation();
    }

    private Span around(int caret) {
        int length = document.article().text().length();
        int start = Math.clamp(caret, 0, length - 1);
        return new Span(start, start + 1);
    }

    /// Who is told what goes on.
    record Told(Consumer<Notice> result, Counted counted) {}

    /// Is told how much is on the layer shown.
    @FunctionalInterface
    interface Counted {
        void count(int spans, int problems);
    }
}
