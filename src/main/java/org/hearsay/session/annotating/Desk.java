package org.hearsay.session.annotating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.session.DocumentSession;

/// What the parts of annotating share: the document, the selection in it, and how they speak to the
/// person.
final class Desk {

    private final DocumentSession document;
    private final Supplier<Assistance> assistance;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.START);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private int spot;
    private long notices;

    Desk(DocumentSession document, Supplier<Assistance> assistance) {
        this.document = document;
        this.assistance = assistance;
    }

    /// As it is wanted now.
    Assistance assistance() {
        return assistance.get();
    }

    DocumentSession document() {
        return document;
    }

    Schema schema() {
        return document.schema();
    }

    Layer layer() {
        return document.shownProperty().get();
    }

    ReadOnlyObjectWrapper<Selection> selectionWrapper() {
        return selection;
    }

    ReadOnlyObjectWrapper<Notice> noticeWrapper() {
        return notice;
    }

    Selection selection() {
        return selection.get();
    }

    boolean is(Selection.State state) {
        return selection.get().state() == state;
    }

    /// Name of the label whose key the letter is.
    private Optional<String> labelOn(char letter) {
        var key = String.valueOf(letter).toUpperCase(Locale.ROOT);
        return schema().labels().stream()
                .filter(l -> l.key().equals(key))
                .map(Label::name)
                .findFirst();
    }

    /// Does something with the label whose key the letter is; says whether there is one.
    boolean onLabel(char letter, Consumer<String> action) {
        var label = labelOn(letter);
        label.ifPresent(action);
        return label.isPresent();
    }

    /// The selected annotation as it is now.
    Optional<Annotation> selected() {
        return selection.get().annotated().flatMap(id -> layer().annotation(id));
    }

    void select(Selection changed) {
        selection.set(changed);
    }

    /// Selects an annotation with its end active, or with the end that was active if it is selected
    /// already.
    void select(Annotation annotation) {
        var now = selection.get();
        var active =
                annotation.id().equals(now.annotation()) && now.state() != Selection.State.FRAGMENT
                        ? now.activeEnd()
                        : Selection.End.END;
        select(Selection.of(annotation.id(), annotation.anchor().hull(), active));
    }

    /// Keeps the selection on its annotation where that has changed, as undo does.
    ///
    /// @return false where the annotation is gone, and the selection with it
    boolean follow() {
        var now = selection.get();
        var id = now.annotated();
        if (id.isEmpty()) {
            return true;
        }
        var annotation = layer().annotation(id.get());
        if (annotation.isEmpty()) {
            select(Selection.at(now.start()));
            return false;
        }
        var hull = annotation.get().anchor().hull();
        if (now.state() == Selection.State.SPAN
                && (now.start() != hull.start() || now.end() != hull.end())) {
            select(annotation.get());
        }
        return true;
    }

    /// The annotations over the character at `offset`, or before it where there are none; innermost
    /// first.
    static List<Annotation> around(Layer layer, int offset) {
        var over = layer.at(offset);
        return over.isEmpty() && offset > 0 ? layer.at(offset - 1) : over;
    }

    /// The place around which nested annotations are walked.
    int spot() {
        return spot;
    }

    void spot(int offset) {
        spot = offset;
    }

    /// Whether the layer shown can be changed; says why where it cannot.
    boolean mayChange() {
        var block = document.block();
        block.ifPresent(
                why -> say("blocked-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return block.isEmpty();
    }

    void perform(Transaction step) {
        document.perform(step);
    }

    void say(String key, String... arguments) {
        notices++;
        notice.set(new Notice(notices, key, List.of(arguments), false));
    }

    void sayWithUndo(String key, String... arguments) {
        notices++;
        notice.set(new Notice(notices, key, List.of(arguments), true));
    }
}
