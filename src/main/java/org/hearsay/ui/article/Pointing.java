package org.hearsay.ui.article;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticlePointer.Kind;
import org.hearsay.ui.article.ArticlePointer.Modifiers;
import org.hearsay.ui.article.marks.MarkHit;

/// What the pointer does over the text: it asks the handler first, and selects text where that
/// takes nothing. The text component sees none of it.
final class Pointing {

    private static final Duration REST = Duration.millis(300);
    private static final double EDGE_STEP = 24;

    private final ArticleView view;
    private final ArticleArea area;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean captured;

    /// From a handle that is dragged to the words that it belongs to, in pixels.
    private double lift;

    private boolean rested;

    Pointing(ArticleView view, ArticleArea area) {
        this.view = view;
        this.area = area;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> movedOn());
        area.addEventFilter(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(MouseEvent event) {
        area.requestFocus();
        movedOn();
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var told = told(Kind.PRESSED, event);
        captured = view.handler().pointer(told);
        lift = captured ? told.mark().map(hit -> view.lift(hit.part())).orElse(0.0) : 0;
        if (!captured) {
            select(event);
        }
    }

    private void select(MouseEvent event) {
        int offset = offset(event);
        var steps = view.steps();
        if (event.isShiftDown()) {
            view.select(new TextSelection(view.selectionProperty().get().anchor(), offset));
        } else if (event.isShortcutDown()) {
            select(steps.sentenceAt(offset), offset);
        } else if (event.getClickCount() == 1) {
            select(Optional.empty(), offset);
        } else {
            select(
                    event.getClickCount() == 2 ? steps.wordAt(offset) : steps.paragraphAt(offset),
                    offset);
        }
    }

    private void select(Optional<Span> span, int offset) {
        view.select(
                span.map(s -> new TextSelection(s.start(), s.end()))
                        .orElse(new TextSelection(offset, offset)));
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getY() < 0) {
            area.scrollYBy(-EDGE_STEP);
        } else if (event.getY() > area.getHeight()) {
            area.scrollYBy(EDGE_STEP);
        }
        if (captured) {
            view.handler().pointer(told(Kind.DRAGGED, event));
        } else if (!event.isStillSincePress() && event.getClickCount() <= 1) {
            int anchor = view.selectionProperty().get().anchor();
            view.select(new TextSelection(anchor, offset(event)));
        }
    }

    private void released(MouseEvent event) {
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var kind = event.isStillSincePress() ? Kind.CLICKED : Kind.RELEASED;
        view.handler().pointer(told(kind, event));
        captured = false;
        lift = 0;
    }

    private void moved(MouseEvent event) {
        event.consume();
        movedOn();
        var mark = mark(event);
        area.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.TEXT);
        rest.setOnFinished(_ -> {
            rested = true;
            view.handler().pointer(told(Kind.RESTED, event));
        });
        rest.playFromStart();
    }

    private void movedOn() {
        rest.stop();
        if (rested) {
            rested = false;
            view.handler()
                    .pointer(
                            new ArticlePointer(
                                    Kind.MOVED_ON,
                                    0,
                                    OptionalInt.empty(),
                                    Optional.empty(),
                                    0,
                                    new Modifiers(false, false, false),
                                    0,
                                    0));
        }
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        var local = area.screenToLocal(event.getScreenX(), event.getScreenY());
        var at = area.hit(local.getX(), local.getY());
        view.handler()
                .pointer(
                        new ArticlePointer(
                                Kind.MENU,
                                event.isKeyboardTrigger()
                                        ? view.selectionProperty().get().caret()
                                        : view.toDocument(at.getInsertionIndex()),
                                character(at.getCharacterIndex()),
                                view.hit(event.getSceneX(), event.getSceneY()),
                                1,
                                new Modifiers(false, false, false),
                                event.getScreenX(),
                                event.getScreenY()));
    }

    private ArticlePointer told(Kind kind, MouseEvent event) {
        var at = area.hit(event.getX(), event.getY());
        return new ArticlePointer(
                kind,
                offset(event),
                character(at.getCharacterIndex()),
                mark(event),
                event.getClickCount(),
                new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown()),
                event.getScreenX(),
                event.getScreenY());
    }

    private OptionalInt character(OptionalInt viewIndex) {
        return viewIndex.isPresent()
                ? OptionalInt.of(view.toDocument(viewIndex.getAsInt()))
                : OptionalInt.empty();
    }

    private Optional<MarkHit> mark(MouseEvent event) {
        return view.hit(event.getSceneX(), event.getSceneY());
    }

    private int offset(MouseEvent event) {
        int index = area.hit(event.getX(), event.getY() + lift).getInsertionIndex();
        return view.steps().settled(view.toDocument(index));
    }
}
