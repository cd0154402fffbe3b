package org.hearsay.keystrokes;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.hearsay.schema.Value;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Motion;
import org.hearsay.session.annotating.Selection.State;
import org.jspecify.annotations.Nullable;

/// A key with the modifiers that are held with it, or a click.
///
/// @param held bits of [#SHIFT] and [#CONTROL]
/// @param at where the pointer clicks; -1 for a key
public record Stroke(KeyCode key, int held, int at) {

    private static final int KEY = -1;

    /// Pointing and clicking takes about as long as so many keys.
    private static final int CLICK_COST = 1;

    public static final int SHIFT = 1;
    public static final int CONTROL = 2;

    public static final Stroke LINK = plain(KeyCode.R);
    public static final Stroke ESCAPE = plain(KeyCode.ESCAPE);
    public static final Stroke OTHER_END = plain(KeyCode.O);
    public static final Stroke PART = plain(KeyCode.P);
    public static final Stroke ENTER = plain(KeyCode.ENTER);

    /// Steps of the bare caret.
    public static final List<Stroke> STEPS =
            List.of(
                    plain(KeyCode.J),
                    plain(KeyCode.K),
                    new Stroke(KeyCode.RIGHT, CONTROL),
                    new Stroke(KeyCode.LEFT, CONTROL),
                    new Stroke(KeyCode.DOWN, CONTROL),
                    new Stroke(KeyCode.UP, CONTROL));

    /// Steps of an end of a selection.
    public static final List<Stroke> ENDS =
            List.of(
                    new Stroke(KeyCode.J, SHIFT),
                    new Stroke(KeyCode.K, SHIFT),
                    new Stroke(KeyCode.RIGHT, SHIFT),
                    new Stroke(KeyCode.LEFT, SHIFT),
                    new Stroke(KeyCode.RIGHT, SHIFT | CONTROL),
                    new Stroke(KeyCode.LEFT, SHIFT | CONTROL));

    public Stroke(KeyCode key, int held) {
        this(key, held, KEY);
    }

    static Stroke click(int offset) {
        return new Stroke(KeyCode.UNDEFINED, 0, offset);
    }

    public boolean isClick() {
        return at != KEY;
    }

    public static Stroke plain(KeyCode key) {
        return new Stroke(key, 0);
    }

    public static Stroke letter(String letter) {
        return plain(KeyCode.valueOf(letter.toUpperCase(Locale.ROOT)));
    }

    public static Stroke shifted(String letter) {
        return new Stroke(letter(letter).key(), SHIFT);
    }

    public static Stroke digit(int digit) {
        return plain(KeyCode.valueOf("DIGIT" + digit));
    }

    /// Widens so often, or narrows where negative.
    static List<Stroke> widening(int times) {
        var stroke = new Stroke(KeyCode.W, times < 0 ? SHIFT : 0);
        return Collections.nCopies(Math.abs(times), stroke);
    }

    /// Keys pressed for it, by somebody who holds `before` already.
    public int presses(int before) {
        return isClick() ? 0 : 1 + Integer.bitCount(held & ~before);
    }

    /// Keys pressed for all, and for each click what it is worth.
    static int cost(List<Stroke> strokes) {
        int clicks = (int) strokes.stream().filter(Stroke::isClick).count();
        return presses(strokes) + CLICK_COST * clicks;
    }

    /// Keys pressed for all: each key, and each modifier when it goes down. One that is held over
    /// several keys goes down once.
    public static int presses(List<Stroke> strokes) {
        int count = 0;
        int held = 0;
        for (var stroke : strokes) {
            count += stroke.presses(held);
            held = stroke.held();
        }
        return count;
    }

    /// Does what the key does in the article.
    public void apply(Annotating annotating) {
        if (isClick()) {
            annotating.click(at);
            return;
        }
        boolean shift = (held & SHIFT) != 0;
        boolean chooses = annotating.selectionProperty().get().state() == State.LINK;
        var motion = motion();
        if (motion != null && !(chooses && key.isLetterKey())) {
            if (shift) {
                annotating.extend(motion);
            } else {
                annotating.move(motion);
            }
        } else if (key.isDigitKey()) {
            annotating.digit(key.getName().charAt(0) - '0');
        } else if (!letter(annotating, shift)) {
            command(annotating, shift);
        }
    }

    private boolean letter(Annotating annotating, boolean shift) {
        boolean links =
                annotating.selectionProperty().get().state() == State.LINK && key == KeyCode.R;
        if (!key.isLetterKey() || links) {
            return false;
        }
        char letter = key.getChar().charAt(0);
        return shift ? annotating.shiftLetter(letter) : annotating.letter(letter);
    }

    private void command(Annotating annotating, boolean shift) {
        switch (key) {
            case R -> annotating.link();
            case O -> annotating.otherEnd();
            case P -> annotating.parts().add();
            case U -> annotating.values().toggle("confidence", Value.of("low"));
            case H -> annotating.previousAnnotation();
            case L -> annotating.nextAnnotation();
            case SPACE -> {
                if (shift) {
                    annotating.selectInner();
                } else {
                    annotating.selectHere();
                }
            }
            case ESCAPE -> annotating.escape();
            case ENTER -> annotating.enter();
            case COMMA -> annotating.values().previous();
            case PERIOD -> annotating.values().next();
            default -> throw new IllegalStateException("No such key: " + this);
        }
    }

    private @Nullable Motion motion() {
        boolean far = (held & CONTROL) != 0;
        return switch (key) {
            case J -> Motion.NEXT_CLAUSE;
            case K -> Motion.PREVIOUS_CLAUSE;
            case LEFT -> far ? Motion.PREVIOUS_WORD : Motion.PREVIOUS_CHARACTER;
            case RIGHT -> far ? Motion.NEXT_WORD : Motion.NEXT_CHARACTER;
            case UP -> far ? Motion.PREVIOUS_PARAGRAPH : Motion.LINE_UP;
            case DOWN -> far ? Motion.NEXT_PARAGRAPH : Motion.LINE_DOWN;
            default -> null;
        };
    }

    @Override
    public String toString() {
        if (isClick()) {
            return "click " + at;
        }
        return ((held & CONTROL) != 0 ? "^" : "")
                + ((held & SHIFT) != 0 ? "+" : "")
                + key.getName();
    }
}
