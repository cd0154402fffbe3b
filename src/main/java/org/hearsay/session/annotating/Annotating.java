package org.hearsay.session.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.util.Subscription;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.VisualLines;

/// Annotating one open document: takes what the person does with keys and pointer, keeps the
/// selection, and turns it into steps of the session. All offsets are UTF-16 code units of the
/// document's text.
///
/// Confined to the session's thread.
public final class Annotating implements AutoCloseable {

    private final Desk desk;
    private final Moving moving;
    private final Marking marking;
    private final Parts parts;
    private final Values values;
    private final Links links;
    private final ReadOnlyObjectWrapper<List<String>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    /// With all that keys do beyond what is asked of them.
    public Annotating(DocumentSession document) {
        this(document, () -> Assistance.ALL);
    }

    /// @param assistance what is wanted now; asked with each key
    public Annotating(DocumentSession document, Supplier<Assistance> assistance) {
        desk = new Desk(document, assistance);
        moving =
                new Moving(
                        desk, new CaretSteps(document.article().text(), document.segmentation()));
        var extents = new Extents(desk);
        marking = new Marking(desk, extents);
        parts = new Parts(desk, extents);
        values = new Values(desk, marking.speakers());
        links = new Links(desk, values, marking.speakers().links());
        subscription =
                document.shownProperty()
                        .subscribe(_ -> layerChanged())
                        .and(desk.selectionWrapper().subscribe(_ -> refresh()));
    }

    public DocumentSession document() {
        return desk.document();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return desk.selectionWrapper().getReadOnlyProperty();
    }

    /// The selected annotation as it is now.
    public Optional<Annotation> selected() {
        return desk.selected();
    }

    /// The values of what is selected.
    public Values values() {
        return values;
    }

    /// Whom what is selected means.
    public Speakers speakers() {
        return marking.speakers();
    }

    /// Wider and narrower ranges of what is selected.
    public Widening widening() {
        return moving.widening();
    }

    /// The relations of what is selected.
    public Links links() {
        return links;
    }

    public Parts parts() {
        return parts;
    }

    /// What the last key did or could not do; null before the first.
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return desk.noticeWrapper().getReadOnlyProperty();
    }

    /// Name of the label that was selected or used last; empty before the first.
    public ReadOnlyStringProperty lastLabelProperty() {
        return marking.lastLabelProperty();
    }

    /// Ids of commands that make sense now, the likeliest first; `label:` and its name for a label.
    public ReadOnlyObjectProperty<List<String>> hintsProperty() {
        return hints.getReadOnlyProperty();
    }

    /// @param lines of the text as it is shown, for steps up and down
    public void useLines(VisualLines lines) {
        moving.useLines(lines);
    }

    /// A letter key: chooses a candidate where letters are on them, otherwise a label. Says whether
    /// it meant something.
    public boolean letter(char letter) {
        if (desk.is(State.LINK)) {
            withSelected(s -> links.letter(s, letter));
            return true;
        }
        return desk.onLabel(letter, this::labelKey);
    }

    /// With Shift: a second annotation at the same place. Says whether it meant something.
    public boolean shiftLetter(char letter) {
        return !desk.is(State.LINK) && desk.onLabel(letter, this::labelKeyAgain);
    }

    /// Marks what is selected or what the caret stands in; changes the label of a selected
    /// annotation.
    public void labelKey(String label) {
        marking.key(label);
    }

    /// As [#labelKey], but leaves a selected annotation as it is and marks its range a second time.
    public void labelKeyAgain(String label) {
        marking.keyAgain(label);
    }

    public void digit(int digit) {
        switch (desk.selection().state()) {
            case SPAN -> values.digit(digit);
            case LINK -> withSelected(s -> links.digit(s, digit));
            case READ, TEXT, FRAGMENT -> {}
        }
    }

    public void move(Motion motion) {
        links.stop();
        moving.move(motion);
    }

    /// Moves the end of the selection; that of an annotation is saved at once.
    public void extend(Motion motion) {
        if (desk.is(State.LINK)) {
            escape();
        }
        moving.extend(motion);
    }

    public void caret(int offset) {
        links.stop();
        moving.caret(offset);
    }

    public void select(int from, int to) {
        links.stop();
        moving.select(from, to);
    }

    /// A click into the words: selects the innermost annotation there, puts the caret, or links.
    public void click(int offset) {
        var there = desk.layer().at(offset).stream().findFirst();
        if (desk.is(State.LINK) && there.isPresent()) {
            links.to(there.get().id());
        } else if (desk.is(State.FRAGMENT) || there.isEmpty()) {
            caret(offset);
        } else {
            select(there.get(), offset);
        }
    }

    /// Selects an annotation of the layer shown; nothing where there is none of that id.
    public void selectAnnotation(Id id) {
        desk.layer().annotation(id).ifPresent(a -> select(a, a.anchor().start()));
    }

    /// The innermost annotation at the caret; from a selected one, the next outer.
    public void selectHere() {
        moving.nested(1).ifPresent(a -> select(a, desk.spot()));
    }

    /// From a selected annotation, the next inner.
    public void selectInner() {
        moving.nested(-1).ifPresent(a -> select(a, desk.spot()));
    }

    public void nextAnnotation() {
        moving.neighbour(1).ifPresent(a -> select(a, a.anchor().start()));
    }

    public void previousAnnotation() {
        moving.neighbour(-1).ifPresent(a -> select(a, a.anchor().start()));
    }

    /// The other end of the selection becomes the one that moves.
    public void otherEnd() {
        if (desk.is(State.SPAN) || desk.is(State.TEXT)) {
            desk.select(desk.selection().swapped());
        }
    }

    /// Moves the nearer end of the selected annotation; extends a selection of words.
    public void moveNearerEnd(int offset) {
        moving.moveNearerEnd(offset);
    }

    public void moveEnd(End end, int offset) {
        withSelected(s -> moving.moveEnd(s, end, offset));
    }

    public void moveEndByWords(End end, int offset) {
        withSelected(s -> moving.moveEndByWords(s, end, offset));
    }

    /// Removes the selected annotation with its relations; refuses a suggestion at a bare caret.
    public void remove() {
        if (desk.is(State.READ)) {
            suggested().refuse();
        } else if (desk.is(State.SPAN)) {
            withSelected(marking::remove);
        }
    }

    /// One level up; loses nothing.
    public void escape() {
        links.stop();
        var now = desk.selection();
        switch (now.state()) {
            case LINK, FRAGMENT -> withSelected(desk::select);
            case SPAN, TEXT -> moving.caret(now.caret());
            case READ -> {}
        }
    }

    /// Ends what waits: takes the best candidate, or adds the selected part.
    public void enter() {
        switch (desk.selection().state()) {
            case LINK -> withSelected(links::best);
            case FRAGMENT -> withSelected(parts::finish);
            case READ, TEXT, SPAN -> {}
        }
    }

    /// Offers what the selected annotation can be linked to; a second time, takes the best.
    public void link() {
        switch (desk.selection().state()) {
            case SPAN -> withSelected(links::start);
            case LINK -> withSelected(links::best);
            case READ, TEXT, FRAGMENT -> {}
        }
    }

    /// The suggestions of the document.
    public Suggested suggested() {
        return marking.suggested();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void select(Annotation annotation, int spot) {
        links.stop();
        desk.spot(spot);
        desk.select(annotation);
    }

    private void withSelected(Consumer<Annotation> action) {
        desk.selected().ifPresent(action);
    }

    private void layerChanged() {
        if (!desk.follow()) {
            links.stop();
        }
        refresh();
    }

    private void refresh() {
        marking.follow();
        values.follow();
        hints.set(Hints.of(desk, marking, values.slotProperty().get()));
    }
}
