package org.hearsay.ui.review.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.session.annotating.Motion;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.commands.MotionKeys;
import org.hearsay.ui.support.commands.TypedKeys;

/// The keys that move the ends of a range: those of the article.
public final class FixKeys {

    /// What the article's commands do to a range.
    private static final Map<String, Consumer<HandRange>> MOVES =
            Map.of(
                    "other-end", HandRange::otherEnd,
                    "widen", HandRange::widen,
                    "narrow", HandRange::narrow,
                    "extend-clause", range -> range.extend(Motion.NEXT_CLAUSE),
                    "shrink-clause", range -> range.extend(Motion.PREVIOUS_CLAUSE));

    private final Supplier<Commands> commands;
    private final Messages messages;
    private final Runnable take;
    private final Runnable leave;
    private final MotionKeys motions = new MotionKeys(Keyboard.ofThisComputer());
    private final TypedKeys typed = new TypedKeys(Keyboard.ofThisComputer());

    /// @param commands all of the window
    /// @param take keeps the range as it is
    public FixKeys(Supplier<Commands> commands, Messages messages, Runnable take, Runnable leave) {
        this.commands = commands;
        this.messages = messages;
        this.take = take;
        this.leave = leave;
    }

    /// What can be done now, for the key bar.
    public List<KeyHint> hints(HandRange range) {
        return List.of(
                new KeyHint("fix-take", "Enter", messages.text("review.key.fix-take"), take),
                new KeyHint(
                        "fix-move",
                        messages.text("hint.extend"),
                        messages.text("hint.move-end"),
                        () -> range.extend(Motion.NEXT_CHARACTER)),
                move("other-end", range),
                move("widen", range),
                move("narrow", range),
                new KeyHint("fix-leave", "Esc", messages.text("review.key.fix-leave"), leave));
    }

    private KeyHint move(String id, HandRange range) {
        var command = commands.get().find(id);
        return new KeyHint(
                "fix-" + id,
                command.map(Command::keyText).orElse(""),
                command.map(c -> c.title().get()).orElse(id),
                () -> meant(id).accept(range));
    }

    private static Consumer<HandRange> meant(String id) {
        return MOVES.getOrDefault(id, _ -> {});
    }

    /// @return whether the key was taken; others keep their meaning for the window
    public boolean pressed(KeyEvent event, HandRange range) {
        var motion = motions.of(event);
        if (motion.isPresent()) {
            if (event.isShiftDown()) {
                range.extend(motion.get());
            }
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            take.run();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            return true;
        }
        var move = move(event);
        move.ifPresent(m -> m.accept(range));
        return move.isPresent() || typed.letter(event).isPresent();
    }

    private Optional<Consumer<HandRange>> move(KeyEvent event) {
        var key =
                typed.letter(event)
                        .map(l -> Keys.of((event.isShiftDown() ? "Shift+" : "") + l).getFirst());
        return MOVES.entrySet().stream()
                .filter(m ->
                        commands.get().find(m.getKey()).stream()
                                .flatMap(c -> c.keys().stream())
                                .anyMatch(k -> key.filter(k::equals).isPresent()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
