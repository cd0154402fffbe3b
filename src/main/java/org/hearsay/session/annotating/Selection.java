package org.hearsay.session.annotating;

import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/// Where the caret is, what is selected, and what keys mean there. Where an annotation is selected,
/// its range is the selection. Offsets are UTF-16 code units of the document's text.
///
/// @param anchor the end of the selection that stays
/// @param caret the end that moves
/// @param annotation id of the selected annotation; null in [State#READ] and [State#TEXT]
public record Selection(State state, int anchor, int caret, @Nullable Id annotation) {

    static final Selection START = new Selection(State.READ, 0, 0, null);

    /// What keys mean.
    public enum State {
        /// There is a bare caret.
        READ,
        /// Words are selected that are no annotation.
        TEXT,
        /// An annotation is selected.
        SPAN,
        /// An annotation is selected and waits for the other end of a relation.
        LINK,
        /// An annotation is selected and waits for another part of it.
        FRAGMENT
    }

    /// An end of an annotation, in reading order.
    public enum End {
        START,
        END
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    /// What is selected; empty for a bare caret.
    public Optional<Span> span() {
        return anchor == caret ? Optional.empty() : Optional.of(new Span(start(), end()));
    }

    public Optional<Id> annotated() {
        return Optional.ofNullable(annotation);
    }

    /// The end that moves.
    public End activeEnd() {
        return caret < anchor ? End.START : End.END;
    }

    static Selection at(int caret) {
        return new Selection(State.READ, caret, caret, null);
    }

    static Selection of(int anchor, int caret) {
        return new Selection(anchor == caret ? State.READ : State.TEXT, anchor, caret, null);
    }

    static Selection of(Id annotation, Span hull, End active) {
        return active == End.END
                ? new Selection(State.SPAN, hull.start(), hull.end(), annotation)
                : new Selection(State.SPAN, hull.end(), hull.start(), annotation);
    }

    /// With the other end as the one that moves.
    Selection swapped() {
        int stays = caret;
        int moves = anchor;
        return new Selection(state, stays, moves, annotation);
    }

    Selection in(State changed) {
        return new Selection(changed, anchor, caret, annotation);
    }

    /// With another range selected, while the annotation waits for it.
    Selection range(int from, int to) {
        return new Selection(state, from, to, annotation);
    }
}
