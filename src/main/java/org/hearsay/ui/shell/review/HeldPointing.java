package org.hearsay.ui.shell.review;

import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.ui.article.ArticleHandler;
import org.hearsay.ui.article.ArticlePointer;
import org.hearsay.ui.article.marks.MarkHit;
import org.jspecify.annotations.Nullable;

/// What the pointer does to a range that is moved by hand: drags its ends, and with Shift brings
/// the nearer one to where it clicks.
final class HeldPointing implements ArticleHandler {

    private @Nullable HandRange range;
    private @Nullable End grabbed;

    void hold(HandRange moved) {
        range = moved;
    }

    void letGo() {
        range = null;
        grabbed = null;
    }

    /// The place has its own keys.
    @Override
    public boolean keyPressed(KeyEvent event) {
        return false;
    }

    @Override
    public boolean pointer(ArticlePointer event) {
        var held = range;
        if (held == null) {
            return false;
        }
        return switch (event.kind()) {
            case PRESSED -> {
                grabbed = event.mark().map(HeldPointing::end).orElse(null);
                yield grabbed != null || event.modifiers().shift();
            }
            case DRAGGED -> drag(held, event);
            case RELEASED -> {
                grabbed = null;
                yield true;
            }
            case CLICKED -> {
                grabbed = null;
                if (event.modifiers().shift()) {
                    held.moveNearerEnd(event.offset());
                }
                yield event.modifiers().shift();
            }
            case RESTED, MOVED_ON, MENU -> false;
        };
    }

    private boolean drag(HandRange held, ArticlePointer event) {
        var end = grabbed;
        if (end == null) {
            return false;
        }
        if (event.modifiers().alt()) {
            held.moveEnd(end, event.offset());
        } else {
            held.moveEndByWords(end, event.offset());
        }
        return true;
    }

    private static @Nullable End end(MarkHit hit) {
        return switch (hit.part()) {
            case START_HANDLE -> End.START;
            case END_HANDLE -> End.END;
            case CHIP, TICK, RAIL, BRACKET -> null;
        };
    }
}
