package org.hearsay.session.annotating;

import java.util.Optional;
import org.hearsay.edit.Recipes;
import org.hearsay.language.Spans;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Label;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// The parts of the selected annotation: adding one, and taking words away again.
///
/// Confined to the session's thread.
public final class Parts {

    private final Desk desk;
    private final Extents extents;

    Parts(Desk desk, Extents extents) {
        this.desk = desk;
        this.extents = extents;
    }

    /// Waits for another part of the selected annotation.
    public void add() {
        if (desk.is(State.SPAN) && desk.mayChange()) {
            desk.select(desk.selection().in(State.FRAGMENT));
        }
    }

    /// Takes the part at the end that moves away. While a part is waited for, takes what is
    /// selected away, or the part at the caret.
    public void take() {
        if (desk.is(State.SPAN) || desk.is(State.FRAGMENT)) {
            desk.selected().ifPresent(this::take);
        }
    }

    /// Adds what is selected, or the word at the caret, to the annotation that waits for it.
    void finish(Annotation waiting) {
        var part = selected(waiting).or(() -> extents.word(desk.selection().caret()));
        if (part.isEmpty()) {
            desk.say("nothing-here", waiting.label());
        } else {
            change(waiting, waiting.anchor().with(part.get()), "part-added");
        }
    }

    private void take(Annotation annotation) {
        var part = desk.is(State.FRAGMENT) ? marked(annotation) : atActiveEnd(annotation);
        var left = part.flatMap(annotation.anchor()::without);
        if (part.isPresent() && left.isEmpty()) {
            desk.say("only-part", annotation.label());
        } else {
            change(annotation, left.orElse(annotation.anchor()), "part-taken");
        }
    }

    private Optional<Span> marked(Annotation annotation) {
        return selected(annotation)
                .or(() -> Spans.at(annotation.anchor().fragments(), desk.selection().caret()));
    }

    private Optional<Span> atActiveEnd(Annotation annotation) {
        var parts = annotation.anchor().fragments();
        boolean last = desk.selection().activeEnd() == End.END;
        return Optional.of(last ? parts.getLast() : parts.getFirst());
    }

    /// Selected words, as the label takes them.
    private Optional<Span> selected(Annotation annotation) {
        var label = desk.schema().label(annotation.label()).orElseGet(() -> Label.bare(""));
        return desk.selection().span().flatMap(span -> extents.of(label, span));
    }

    private void change(Annotation annotation, Anchor anchor, String done) {
        if (!desk.mayChange()) {
            return;
        }
        if (anchor.equals(annotation.anchor())) {
            desk.say("part-is-there", annotation.label());
        } else {
            desk.perform(Recipes.move(annotation, anchor));
            desk.sayWithUndo(done, annotation.label());
        }
        desk.select(Selection.of(annotation.id(), anchor.hull(), End.END));
    }
}
