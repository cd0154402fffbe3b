package org.hearsay.ui.comments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talk;
import org.hearsay.session.DocumentSession;
import org.jspecify.annotations.Nullable;

/// The threads on an article and what is marked in it, in reading order, and which of them is being
/// looked at.
public final class CommentListViewModel {

    private final ObservableList<CommentRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CommentRow> visible = new FilteredList<>(rows);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.OPEN);
    private final ReadOnlyObjectWrapper<@Nullable CommentRow> current =
            new ReadOnlyObjectWrapper<>();
    private final Annotator self;

    /// Which threads are listed.
    public enum Scope {
        OPEN,
        ALL,
        /// Open ones in which the person is called by name or initials.
        FOR_ME
    }

    /// @param self the person
    public CommentListViewModel(Annotator self) {
        this.self = self;
        visible.predicateProperty().bind(scope.map(this::kept));
        scope.subscribe(_ -> keepCurrent());
    }

    public ObservableList<CommentRow> visible() {
        return visible;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The thread that commands mean; null for none.
    public ReadOnlyObjectProperty<@Nullable CommentRow> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// How many of all threads here are open.
    public int open() {
        return (int) rows.stream().filter(row -> row.talk().isOpen()).count();
    }

    /// Whether there is any thread, listed or not.
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void show(DocumentSession document, List<Talk> talks) {
        var found =
                talks.stream()
                        .filter(t -> !isHidden(t, document))
                        .map(t -> new CommentRow(t, About.of(t, document)))
                        .sorted(Comparator.comparingInt(row -> row.about().place()))
                        .toList();
        if (!found.equals(rows)) {
            rows.setAll(found);
            keepCurrent();
        }
    }

    public void clear() {
        rows.clear();
        current.set(null);
    }

    /// A thread that is looked at in the list.
    public void look(CommentRow row) {
        current.set(row);
    }

    /// Looks at what is said of an annotation, if anything is.
    public void follow(Id annotation) {
        visible.stream()
                .filter(row -> row.talk().subject().equals(annotation))
                .findFirst()
                .ifPresent(current::set);
    }

    /// Looks at the thread of a comment.
    public void lookAt(Id comment) {
        visible.stream().filter(row -> has(row, comment)).findFirst().ifPresent(current::set);
    }

    /// What is said of somebody's work would tell of it.
    private static boolean isHidden(Talk talk, DocumentSession document) {
        return document.layersProperty().get().stream()
                .anyMatch(l ->
                        document.isHidden(l.head()) && l.annotation(talk.subject()).isPresent());
    }

    private static boolean has(CommentRow row, Id comment) {
        return row.id().equals(comment)
                || row.talk().answers().stream().anyMatch(a -> a.id().equals(comment));
    }

    /// The same thread as before, as it is now; none where it is not listed any more.
    private void keepCurrent() {
        var before = Optional.ofNullable(current.get()).map(CommentRow::id);
        current.set(
                before.flatMap(id -> visible.stream().filter(r -> r.id().equals(id)).findFirst())
                        .orElse(null));
    }

    private Predicate<CommentRow> kept(Scope wanted) {
        return switch (wanted) {
            case OPEN -> row -> row.talk().isOpen();
            case ALL -> _ -> true;
            case FOR_ME ->
                    row ->
                            row.talk().isOpen()
                                    && (row.talk().calls(self.name())
                                            || row.talk().calls(self.initials()));
        };
    }
}
