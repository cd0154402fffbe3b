package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Motion;
import org.hearsay.session.annotating.Selection;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.ui.article.ArticleHandler;
import org.hearsay.ui.article.ArticlePointer;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.support.commands.Keys;

/// What keys and pointer do in the article. Letters and digits act here alone, so that a field
/// never loses one.
final class ArticleKeys implements ArticleHandler {

    private static final char LINK = 'R';

    private final Annotating annotating;
    private final ArticleCommands commands;

    ArticleKeys(Annotating annotating, ArticleCommands commands) {
        this.annotating = annotating;
        this.commands = commands;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        var motion = motion(event);
        if (motion.isPresent()) {
            if (event.isShiftDown()) {
                annotating.extend(motion.get());
            } else {
                annotating.move(motion.get());
            }
            return true;
        }
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && (digit(event) || plain(event));
    }

    @Override
    public boolean pointer(ArticlePointer event) {
        return switch (event.kind()) {
            case PRESSED -> isHandle(event);
            case DRAGGED -> drag(event);
            case RELEASED -> isHandle(event);
            case CLICKED -> click(event);
            case RESTED, MOVED_ON, MENU -> false;
        };
    }

    private boolean digit(KeyEvent event) {
        var digit = Keys.digit(event.getCode());
        digit.ifPresent(annotating::digit);
        return digit.isPresent();
    }

    private boolean plain(KeyEvent event) {
        var code = event.getCode();
        if (isQuestionMark(event)) {
            return commands.run("keys");
        }
        if (code.isLetterKey()) {
            return letter(code.getChar().charAt(0), event.isShiftDown());
        }
        return switch (code) {
            case SPACE -> commands.run(event.isShiftDown() ? "select-inner" : "select-here");
            case DELETE, BACK_SPACE -> commands.run("remove");
            case ESCAPE -> commands.run("clear");
            case ENTER -> commands.run("details");
            case COMMA -> commands.run("previous-attribute");
            case PERIOD -> commands.run("next-attribute");
            default -> false;
        };
    }

    /// Labels and candidates first: a schema's own letters win over commands. But while a relation
    /// waits for its other end, the key that asked for it also takes the best.
    private boolean letter(char typed, boolean shift) {
        var letter = Character.toUpperCase(typed);
        if (letter == LINK && annotating.selectionProperty().get().state() == State.LINK) {
            annotating.link();
            return true;
        }
        boolean meant = shift ? annotating.shiftLetter(letter) : annotating.letter(letter);
        return meant || commands.runLetter(letter, shift);
    }

    /// The key of `?` differs from keyboard to keyboard; what it types does not.
    private static boolean isQuestionMark(KeyEvent event) {
        return "?".equals(event.getText())
                || event.getCode() == KeyCode.SLASH && event.isShiftDown();
    }

    private static Optional<Motion> motion(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        boolean far = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT ->
                    Optional.of(far ? Motion.PREVIOUS_WORD : Motion.PREVIOUS_CHARACTER);
            case RIGHT, KP_RIGHT -> Optional.of(far ? Motion.NEXT_WORD : Motion.NEXT_CHARACTER);
            case UP, KP_UP -> Optional.of(far ? Motion.PREVIOUS_PARAGRAPH : Motion.LINE_UP);
            case DOWN, KP_DOWN -> Optional.of(far ? Motion.NEXT_PARAGRAPH : Motion.LINE_DOWN);
            case HOME -> Optional.of(far ? Motion.TEXT_START : Motion.LINE_START);
            case END -> Optional.of(far ? Motion.TEXT_END : Motion.LINE_END);
            default -> Optional.empty();
        };
    }

    private static boolean isHandle(ArticlePointer event) {
        return event.mark().filter(hit -> hit.part().isHandle()).isPresent();
    }

    private boolean drag(ArticlePointer event) {
        var handle = event.mark().map(MarkHit::part).filter(MarkHit.Part::isHandle);
        if (handle.isEmpty()) {
            return false;
        }
        var end =
                handle.get() == MarkHit.Part.START_HANDLE ? Selection.End.START : Selection.End.END;
        if (event.modifiers().alt()) {
            annotating.moveEnd(end, event.offset());
        } else {
            annotating.moveEndByWords(end, event.offset());
        }
        return true;
    }

    private boolean click(ArticlePointer event) {
        if (event.clicks() > 1 || event.modifiers().shortcut()) {
            return false;
        }
        if (event.modifiers().shift()) {
            annotating.moveNearerEnd(event.offset());
        } else if (event.mark().isPresent()) {
            var hit = event.mark().get();
            if (annotating.selectionProperty().get().state() == State.LINK) {
                annotating.links().to(hit.mark());
            } else {
                annotating.selectAnnotation(hit.mark());
            }
        } else if (event.character().isPresent()) {
            annotating.click(event.character().getAsInt());
        } else {
            annotating.caret(event.offset());
        }
        return true;
    }
}
