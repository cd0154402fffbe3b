package org.hearsay.ui.schema.cards;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.job.Outcome;
import org.hearsay.project.schema.Effect;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// Says what a change does to the data before it is made, with the ways in which it can be made.
public final class ChangeCard extends VBox {

    private final Messages messages;
    private final BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects;
    private final javafx.scene.control.Label told = Controls.wrapped("", "secondary");
    private final Button apply;
    private final ChoiceBox<Way> ways = new ChoiceBox<>();

    /// One way in which a change can be made.
    ///
    /// @param title as the list of ways has it
    public record Way(String title, SchemaChange change) {}

    private ChangeCard(
            Messages messages,
            String title,
            List<Way> all,
            BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects,
            Button apply) {
        super(12);
        this.messages = messages;
        this.effects = effects;
        this.apply = apply;
        setId("schema-change");
        setPrefWidth(480);
        told.setId("schema-effect");
        told.setMaxWidth(450);
        ways.setId("schema-ways");
        ways.setAccessibleText(messages.text("schema.place.way"));
        ways.getItems().setAll(all);
        ways.setConverter(new Shown<>(Way::title));
        ways.valueProperty().subscribe(this::look);
        Controls.show(ways, all.size() > 1);
        ways.setValue(all.getFirst());
        var head = Controls.wrapped(title, "pane-title");
        head.setMaxWidth(450);
        getChildren().addAll(head, ways, told);
    }

    /// @param all at least one way; the first is proposed
    /// @param effects works out what a change would do
    public static void show(
            Sheets sheets,
            Messages messages,
            String title,
            List<Way> all,
            BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects,
            Consumer<SchemaChange> run) {
        var apply = Controls.button("schema-apply", messages.text("schema.place.apply"), () -> {});
        var card = new ChangeCard(messages, title, all, effects, apply);
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> {
            sheets.close();
            run.accept(card.ways.getValue().change());
        });
        var cancel = Controls.button("schema-cancel", messages.text("cancel"), sheets::close);
        card.getChildren().add(new HBox(8, Controls.spring(), cancel, apply));
        sheets.show(card, all.size() > 1 ? card.ways : apply);
    }

    private void look(@Nullable Way way) {
        if (way != null) {
            told.setText(messages.text("schema.place.counting"));
            effects.accept(
                    way.change(),
                    outcome -> {
                        if (way.equals(ways.getValue())) {
                            tell(outcome);
                        }
                    });
        }
    }

    private void tell(Outcome<Effect> outcome) {
        switch (outcome) {
            case Outcome.Done<Effect>(var effect) -> {
                told.setText(EffectTexts.of(effect, messages));
                apply.setDisable(false);
            }
            case Outcome.Failed<Effect>(var cause) -> {
                told.setText(new Reasons(messages).of(cause));
                apply.setDisable(true);
            }
            case Outcome.Cancelled<Effect> _ -> apply.setDisable(true);
        }
    }
}
