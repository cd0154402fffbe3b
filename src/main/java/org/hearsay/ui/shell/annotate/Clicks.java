package org.hearsay.ui.shell.annotate;

import java.util.OptionalInt;
import org.hearsay.model.Id;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.ui.article.ArticlePointer;
import org.hearsay.ui.article.marks.MarkHit;
import org.jspecify.annotations.Nullable;

/// What a click selects: exactly the span whose chip, rail, bracket, tick or handle it hits; on
/// words the innermost span, and at the same spot again the next outer one, around the end.
final class Clicks {

    /// How far the pointer may have moved for two clicks to be at one spot, in pixels.
    private static final double SPOT = 4;

    private final Annotating annotating;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private @Nullable Id last;

    Clicks(Annotating annotating) {
        this.annotating = annotating;
    }

    /// @param event a single click without modifiers
    void on(ArticlePointer event) {
        boolean again = isAtLastSpot(event);
        lastX = event.screenX();
        lastY = event.screenY();
        if (event.mark().isPresent()) {
            onMark(event.mark().get());
        } else {
            onWords(event.character(), event.offset(), again);
        }
        last = annotating.selectionProperty().get().annotation();
    }

    private boolean isAtLastSpot(ArticlePointer event) {
        return Math.abs(event.screenX() - lastX) <= SPOT
                && Math.abs(event.screenY() - lastY) <= SPOT;
    }

    private void onMark(MarkHit hit) {
        if (isLinking()) {
            annotating.links().to(hit.mark());
            return;
        }
        annotating.suggested().select(hit.mark());
        annotating.selectAnnotation(hit.mark());
        var end = hit.part() == MarkHit.Part.START_HANDLE ? End.START : End.END;
        if (hit.part().isHandle() && annotating.selectionProperty().get().activeEnd() != end) {
            annotating.otherEnd();
        }
    }

    private void onWords(OptionalInt character, int offset, boolean again) {
        if (character.isEmpty()) {
            annotating.caret(offset);
            return;
        }
        int at = character.getAsInt();
        int outwards = again && !isLinking() ? 1 + depth(at) : 0;
        annotating.click(at);
        for (int i = 0; i < outwards; i++) {
            annotating.selectHere();
        }
    }

    /// How many spans lie within the one that the last click selected; -1 where it is not here.
    private int depth(int at) {
        var here = annotating.document().shownProperty().get().at(at);
        return here.stream().map(a -> a.id()).toList().indexOf(last);
    }

    private boolean isLinking() {
        return annotating.selectionProperty().get().state() == State.LINK;
    }
}
