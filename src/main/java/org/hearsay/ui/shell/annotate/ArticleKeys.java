package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.ui.article.ArticleHandler;
import org.hearsay.ui.article.ArticlePointer;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.MotionKeys;
import org.hearsay.ui.support.commands.TypedKeys;
import org.jspecify.annotations.Nullable;

/// What keys and pointer do in the article. Letters and digits act here alone, so that a field
/// never loses one.
final class ArticleKeys implements ArticleHandler {

    /// The commands that only go somewhere.
    private static final Set<String> MOVING =
            Set.of(
                    "next-span",
                    "previous-span",
                    "next-clause",
                    "previous-clause",
                    "extend-clause",
                    "shrink-clause",
                    "next-landmark",
                    "previous-landmark");

    private final Annotating annotating;
    private final ArticleCommands commands;
    private final Around around;
    private final MotionKeys motions = new MotionKeys(Keyboard.ofThisComputer());
    private final TypedKeys typed = new TypedKeys(Keyboard.ofThisComputer());
    private final Clicks clicks;
    private @Nullable End grabbed;

    ArticleKeys(Annotating annotating, ArticleCommands commands, Around around) {
        this.annotating = annotating;
        this.commands = commands;
        this.around = around;
        clicks = new Clicks(annotating);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (escape && around.hideHover() || isMenuKey(event) && around.menuAtCaret(annotating)) {
            return true;
        }
        around.hideHover();
        var motion = motions.of(event);
        if (motion.isPresent()) {
            if (event.isShiftDown()) {
                annotating.extend(motion.get());
            } else {
                annotating.move(motion.get());
            }
            return true;
        }
        return isPlain(event) && (around.singleKeys() && single(event) || plain(event));
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    }

    /// What moves goes on while its key is held; what changes anything happens once a press.
    @Override
    public boolean keyHeld(KeyEvent event) {
        boolean types = isPlain(event) && motions.of(event).isEmpty();
        boolean moves =
                typed.letter(event)
                        .flatMap(letter -> commands.idOf(letter, event.isShiftDown()))
                        .filter(MOVING::contains)
                        .isPresent();
        return types && !moves ? !event.getCode().isModifierKey() : keyPressed(event);
    }

    @Override
    public boolean pointer(ArticlePointer event) {
        return switch (event.kind()) {
            case PRESSED -> press(event);
            case DRAGGED -> drag(event);
            case RELEASED -> letGo();
            case CLICKED -> {
                letGo();
                yield click(event);
            }
            case RESTED -> around.rested(annotating, event);
            case MOVED_ON -> around.movedOn();
            case MENU -> around.menu(annotating, event);
        };
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /// Keys that type a character, which can be turned off.
    private boolean single(KeyEvent event) {
        if (isQuestionMark(event)) {
            return commands.run("keys");
        }
        if (isSlash(event)) {
            return commands.run("link-search");
        }
        var letter = typed.letter(event);
        if (letter.isPresent()) {
            return letter(letter.get(), event.isShiftDown());
        }
        var digit = typed.digit(event);
        if (digit.isPresent()) {
            annotating.digit(digit.getAsInt());
            return true;
        }
        return switch (event.getCode()) {
            case COMMA -> commands.run("previous-attribute");
            case PERIOD -> commands.run("next-attribute");
            case MINUS, SUBTRACT -> commands.run("nothing-in");
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> commands.run(event.isShiftDown() ? "select-inner" : "select-here");
            case DELETE, BACK_SPACE -> commands.run("remove");
            case ESCAPE -> commands.run("clear");
            case ENTER -> commands.run("details");
            default -> false;
        };
    }

    /// Labels and candidates first: a schema's own letters win over commands. But while a relation
    /// waits for its other end, the key that asked for it also takes the best.
    private boolean letter(char letter, boolean shift) {
        boolean isLink = commands.idOf(letter, shift).filter("link"::equals).isPresent();
        if (isLink && annotating.selectionProperty().get().state() == State.LINK) {
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

    /// Where it is typed with Shift on a digit's key, it is no digit.
    private static boolean isSlash(KeyEvent event) {
        return "/".equals(event.getText())
                || event.getCode() == KeyCode.SLASH && !event.isShiftDown();
    }

    /// A handle is dragged from here on; with Shift on a selected span, only its end moves; and
    /// while a relation waits for its other end, the caret stays, or the wait would be over before
    /// the click says what is meant.
    private boolean press(ArticlePointer event) {
        var state = annotating.selectionProperty().get().state();
        grabbed = event.mark().map(MarkHit::part).flatMap(ArticleKeys::end).orElse(null);
        return grabbed != null
                || state == State.LINK
                || event.modifiers().shift() && state == State.SPAN;
    }

    private boolean letGo() {
        boolean was = grabbed != null;
        grabbed = null;
        return was;
    }

    private boolean drag(ArticlePointer event) {
        var end = grabbed;
        if (end == null) {
            return false;
        }
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
        } else {
            clicks.on(event);
        }
        return true;
    }

    private static Optional<End> end(MarkHit.Part part) {
        return switch (part) {
            case START_HANDLE -> Optional.of(End.START);
            case END_HANDLE -> Optional.of(End.END);
            case CHIP, TICK, RAIL, BRACKET -> Optional.empty();
        };
    }
}
