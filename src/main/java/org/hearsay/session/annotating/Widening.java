package org.hearsay.session.annotating;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/// Widens and narrows what is selected along the ladder of ranges around the place where it was
/// begun; an annotation is saved at each step, and a run of steps is one for undo.
public final class Widening {

    private final Desk desk;
    private final Extents extents;

    /// The steps that led here, the last first, so that narrowing goes back the same way.
    private final Deque<Step> taken = new ArrayDeque<>();

    Widening(Desk desk, Extents extents) {
        this.desk = desk;
        this.extents = extents;
    }

    /// To the next range around what is selected; at a bare caret, selects the word.
    public void widen() {
        if (isStuck()) {
            return;
        }
        var now = desk.selection();
        var from = now.span();
        var ladder = extents.ladder(spot(now));
        var to = from.isPresent() ? ladder.wider(from.get()) : ladder.rungs().stream().findFirst();
        if (to.isEmpty()) {
            desk.say("no-wider");
            return;
        }
        if (!isLast(now.annotation(), from.orElse(null))) {
            taken.clear();
        }
        taken.push(new Step(now.annotation(), from.orElse(null), to.get()));
        take(to.get());
    }

    /// Back to the range before widening; where nothing was widened, to the next range inside.
    public void narrow() {
        var now = desk.selection();
        var from = now.span();
        if (isStuck() || from.isEmpty()) {
            return;
        }
        if (isLast(now.annotation(), from.get())) {
            var back = taken.pop().from();
            if (back == null) {
                desk.select(now.state() == Selection.State.TEXT ? Selection.at(desk.spot()) : now);
            } else {
                take(back);
            }
            return;
        }
        extents.ladder(spot(now))
                .narrower(from.get())
                .ifPresentOrElse(this::take, () -> desk.say("no-narrower"));
    }

    /// Whether a step led to this range.
    private boolean isLast(@Nullable Id annotation, @Nullable Span range) {
        var last = taken.peek();
        return last != null
                && last.to().equals(range)
                && Optional.ofNullable(last.annotation()).equals(Optional.ofNullable(annotation));
    }

    private boolean isStuck() {
        return switch (desk.selection().state()) {
            case READ, TEXT, FRAGMENT -> false;
            case LINK -> true;
            case SPAN -> !desk.mayChange() || isInParts();
        };
    }

    private boolean isInParts() {
        boolean parts = desk.selected().filter(a -> a.anchor().fragments().size() > 1).isPresent();
        if (parts) {
            desk.say("no-wider-in-parts");
        }
        return parts;
    }

    private void take(Span range) {
        var now = desk.selection();
        switch (now.state()) {
            case SPAN -> desk.selected().ifPresent(a -> refit(a, range, now.activeEnd()));
            case FRAGMENT -> desk.select(now.range(range.start(), range.end()));
            case READ, TEXT -> desk.select(Selection.of(range.start(), range.end()));
            case LINK -> {}
        }
    }

    private void refit(Annotation annotation, Span range, Selection.End active) {
        desk.perform(Recipes.refit(annotation, Anchor.of(range)));
        desk.select(Selection.of(annotation.id(), range, active));
    }

    /// The place that the ladder stands on: where the selection was begun, if that is in it.
    private int spot(Selection now) {
        int spot = desk.spot();
        return now.start() <= spot && spot <= now.end() ? spot : now.start();
    }

    /// @param annotation id of the widened annotation; null for selected words
    /// @param from what was selected before; null for a bare caret
    private record Step(@Nullable Id annotation, @Nullable Span from, Span to) {}
}
