package org.hearsay.ui.article;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;

/// What the keys do that every text has: they move the caret, extend the selection and copy.
final class CaretKeys {

    private static final int LINES_A_PAGE = 12;

    private final ArticleView view;

    /// Where a run of steps up or down wants to go; NaN outside such a run.
    private double goal = Double.NaN;

    CaretKeys(ArticleView view) {
        this.view = view;
    }

    /// Whether the key was one of these.
    boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            return select(0, view.shown().text().length());
        }
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C) {
            return copy();
        }
        var target = isVertical(event) ? vertical(event) : across(event);
        if (target.isEmpty()) {
            return false;
        }
        if (!isVertical(event)) {
            goal = Double.NaN;
        }
        int to = target.getAsInt();
        view.select(new TextSelection(event.isShiftDown() ? anchor() : to, to));
        view.revealCaret();
        return true;
    }

    private boolean select(int anchor, int caret) {
        view.select(new TextSelection(anchor, caret));
        return true;
    }

    private boolean copy() {
        view.selectionProperty()
                .get()
                .span()
                .ifPresent(span -> {
                    var content = new ClipboardContent();
                    content.putString(view.shown().text().at(span));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        return true;
    }

    private static boolean isVertical(KeyEvent event) {
        return switch (event.getCode()) {
            case UP, DOWN, KP_UP, KP_DOWN -> !byWord(event);
            case PAGE_UP, PAGE_DOWN -> !event.isShortcutDown();
            default -> false;
        };
    }

    private OptionalInt vertical(KeyEvent event) {
        VisualLines lines = view.lines();
        if (Double.isNaN(goal)) {
            goal = lines.x(caret());
        }
        return switch (event.getCode()) {
            case UP, KP_UP -> OptionalInt.of(lines.above(caret(), goal));
            case DOWN, KP_DOWN -> OptionalInt.of(lines.below(caret(), goal));
            case PAGE_UP -> OptionalInt.of(page(lines, KeyCode.UP));
            default -> OptionalInt.of(page(lines, KeyCode.DOWN));
        };
    }

    private int page(VisualLines lines, KeyCode direction) {
        int at = caret();
        for (int i = 0; i < LINES_A_PAGE; i++) {
            at = direction == KeyCode.UP ? lines.above(at, goal) : lines.below(at, goal);
        }
        return at;
    }

    private OptionalInt across(KeyEvent event) {
        if (event.isAltDown() && !isMac()) {
            // The window's way back and forward.
            return OptionalInt.empty();
        }
        CaretSteps steps = view.steps();
        boolean byWord = byWord(event);
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> OptionalInt.of(left(event, steps, byWord));
            case RIGHT, KP_RIGHT -> OptionalInt.of(right(event, steps, byWord));
            case UP, KP_UP -> OptionalInt.of(steps.previousParagraph(caret()));
            case DOWN, KP_DOWN -> OptionalInt.of(steps.nextParagraph(caret()));
            case HOME ->
                    OptionalInt.of(event.isShortcutDown() ? 0 : view.lines().lineStart(caret()));
            case END ->
                    OptionalInt.of(
                            event.isShortcutDown()
                                    ? view.shown().text().length()
                                    : view.lines().lineEnd(caret()));
            default -> OptionalInt.empty();
        };
    }

    /// Without Shift a selection collapses to its start, as in every editor.
    private int left(KeyEvent event, CaretSteps steps, boolean byWord) {
        var span = selected(event);
        if (span.isPresent() && !byWord) {
            return span.get().start();
        }
        return byWord ? steps.previousWordStart(caret()) : steps.previousCharacter(caret());
    }

    private int right(KeyEvent event, CaretSteps steps, boolean byWord) {
        var span = selected(event);
        if (span.isPresent() && !byWord) {
            return span.get().end();
        }
        return byWord ? steps.nextWordStart(caret()) : steps.nextCharacter(caret());
    }

    private Optional<Span> selected(KeyEvent event) {
        return event.isShiftDown() ? Optional.empty() : view.selectionProperty().get().span();
    }

    private int caret() {
        return view.selectionProperty().get().caret();
    }

    private int anchor() {
        return view.selectionProperty().get().anchor();
    }

    private static boolean byWord(KeyEvent event) {
        return isMac() ? event.isAltDown() : event.isControlDown();
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }
}
