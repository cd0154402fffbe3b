package org.hearsay.ui.review.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.review.decide.Reply;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.TypedKeys;

/// The keys that give a label or a value by hand: those of annotating, a letter for a label and a
/// digit for a value.
public final class OwnKeys {

    /// How the hints of what there is to choose from begin.
    public static final String ID = "own-";

    private final Messages messages;
    private final Consumer<Reply> answer;
    private final Runnable leave;
    private final TypedKeys typed = new TypedKeys(Keyboard.ofThisComputer());

    /// @param leave goes back to what annotators say
    public OwnKeys(Messages messages, Consumer<Reply> answer, Runnable leave) {
        this.messages = messages;
        this.answer = answer;
        this.leave = leave;
    }

    /// Whether a label or value can be chosen instead of those of the annotators.
    public static boolean isFor(Question question, Schema schema) {
        return switch (question.subject()) {
            case Subject.Label() -> true;
            case Subject.Value(var label, var attribute) ->
                    schema.attribute(label, attribute)
                            .filter(a -> !a.type().numbered().isEmpty())
                            .isPresent();
            case Subject.Presence(),
                    Subject.Extent(),
                    Subject.Speaker _,
                    Subject.Link _,
                    Subject.Doubt() ->
                    false;
        };
    }

    /// What can be chosen, for the key bar and the card.
    public List<KeyHint> hints(Question question, Schema schema) {
        var hints = new ArrayList<KeyHint>();
        switch (question.subject()) {
            case Subject.Label() -> labels(schema, hints);
            case Subject.Value(var label, var attribute) ->
                    schema.attribute(label, attribute).ifPresent(a -> values(a.type(), hints));
            case Subject.Presence(),
                    Subject.Extent(),
                    Subject.Speaker _,
                    Subject.Link _,
                    Subject.Doubt() -> {}
        }
        hints.add(new KeyHint("own-leave", "Esc", messages.text("review.key.own-leave"), leave));
        return hints;
    }

    private void labels(Schema schema, List<KeyHint> hints) {
        for (var label : schema.labels()) {
            hints.add(
                    new KeyHint(
                            ID + label.name(),
                            label.key(),
                            messages.labelName(label.name()),
                            () ->
                                    answer.accept(
                                            new Reply.Own(new Content.Labelled(label.name())))));
        }
    }

    private void values(AttributeType type, List<KeyHint> hints) {
        var values = type.numbered();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            hints.add(
                    new KeyHint(
                            ID + (i + 1),
                            i < AttributeType.DIGITS ? Integer.toString(i + 1) : "",
                            messages.schemaName(value.shown()),
                            () -> answer.accept(new Reply.Own(new Content.Chosen(value)))));
        }
    }

    /// @param now what can be chosen
    /// @return whether the key was taken; others keep their meaning for the window
    public boolean pressed(KeyEvent event, List<KeyHint> now) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            return true;
        }
        var digit = typed.digit(event);
        var letter = typed.letter(event);
        var key =
                digit.isPresent()
                        ? Optional.of(Integer.toString(digit.getAsInt()))
                        : letter.map(String::valueOf);
        key.flatMap(k -> now.stream().filter(h -> h.key().equalsIgnoreCase(k)).findFirst())
                .ifPresent(h -> h.run().run());
        return key.isPresent();
    }
}
