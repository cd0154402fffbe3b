package org.hearsay.ui.article;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.Motion;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.MotionKeys;

/// What the keys do that every text has: they move the caret, extend the selection and copy.
final class CaretKeys {

    private final ArticleView view;
    private final MotionKeys motions = new MotionKeys(Keyboard.ofThisComputer());

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
        var motion = motions.of(event);
        motion.ifPresent(m -> step(m, event.isShiftDown()));
        return motion.isPresent();
    }

    private void step(Motion motion, boolean extending) {
        int to =
                switch (motion) {
                    case LINE_UP, LINE_DOWN, PAGE_UP, PAGE_DOWN -> vertical(motion);
                    default -> across(motion, extending);
                };
        select(extending ? view.selectionProperty().get().anchor() : to, to);
        view.revealCaret();
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

    private int vertical(Motion motion) {
        VisualLines lines = view.lines();
        if (Double.isNaN(goal)) {
            goal = lines.x(caret());
        }
        return switch (motion) {
            case LINE_UP -> lines.above(caret(), goal);
            case LINE_DOWN -> lines.below(caret(), goal);
            case PAGE_UP -> lines.pageAbove(caret(), goal);
            default -> lines.pageBelow(caret(), goal);
        };
    }

    private int across(Motion motion, boolean extending) {
        goal = Double.NaN;
        CaretSteps steps = view.steps();
        // Without Shift a selection collapses to its nearer end, as in every editor.
        var selected = extending ? Optional.<Span>empty() : view.selectionProperty().get().span();
        return switch (motion) {
            case PREVIOUS_CHARACTER ->
                    selected.map(Span::start).orElseGet(() -> steps.previousCharacter(caret()));
            case NEXT_CHARACTER ->
                    selected.map(Span::end).orElseGet(() -> steps.nextCharacter(caret()));
            case PREVIOUS_WORD -> steps.previousWordStart(caret());
            case NEXT_WORD -> steps.nextWordStart(caret());
            case PREVIOUS_PARAGRAPH -> steps.previousParagraph(caret());
            case NEXT_PARAGRAPH -> steps.nextParagraph(caret());
            case LINE_START -> view.lines().lineStart(caret());
            case LINE_END -> view.lines().lineEnd(caret());
            case TEXT_START -> 0;
            case TEXT_END -> view.shown().text().length();
            case LINE_UP,
                    LINE_DOWN,
                    PAGE_UP,
                    PAGE_DOWN,
                    PREVIOUS_CLAUSE,
                    NEXT_CLAUSE,
                    PREVIOUS_LANDMARK,
                    NEXT_LANDMARK ->
                    caret();
        };
    }

    private int caret() {
        return view.selectionProperty().get().caret();
    }
}
