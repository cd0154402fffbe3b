package org.hearsay.ui.schema.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.job.Outcome;
import org.hearsay.project.schema.Adoption;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.SchemaDiff;
import org.hearsay.schema.change.Schemas;
import org.hearsay.ui.schema.cards.EffectTexts;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Says what taking over a schema from a file would change, and asks what becomes of what was
/// annotated and is not in the file.
final class AdoptCard extends VBox {

    private static final double WIDTH = 620;
    private static final double MOST_HEIGHT = 160;

    private final Messages messages;
    private final Ask ask;
    private final Map<Part, Part> moves = new LinkedHashMap<>();
    private final DiffList differences;
    private final Label effect = Controls.wrapped("", "secondary");
    private final Button apply;
    private SchemaChange.Adopt change;

    /// What the card is about.
    ///
    /// @param given the schema of the file
    /// @param uses of the parts of now
    record Ask(Schema now, Schema given, Uses uses) {}

    /// @param effects works out what a change would do
    AdoptCard(
            Messages messages,
            Ask ask,
            Adoption.Plan plan,
            BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects,
            Consumer<SchemaChange> run,
            Runnable close) {
        super(12);
        this.messages = messages;
        this.ask = ask;
        change = plan.change();
        setId("schema-adopt");
        differences = new DiffList(messages);
        effect.setId("schema-adopt-effect");
        effect.setMaxWidth(WIDTH);
        apply =
                Controls.button(
                        "schema-adopt-apply",
                        messages.text("schema.place.adopt.apply"),
                        () -> {
                            close.run();
                            run.accept(change);
                        });
        apply.setDefaultButton(true);
        var cancel = Controls.button("schema-adopt-cancel", messages.text("cancel"), close);
        getChildren()
                .addAll(
                        Controls.label(
                                messages.text("schema.place.adopt.title", ask.given().name()),
                                "page-title"),
                        differences);
        if (!plan.kept().isEmpty()) {
            var kept =
                    Controls.wrapped(messages.text("schema.place.adopt.kept", plan.kept().size()));
            kept.setMaxWidth(WIDTH);
            getChildren().addAll(kept, rows(plan.kept(), effects));
        }
        getChildren().addAll(effect, new HBox(8, Controls.spring(), cancel, apply));
        show(effects);
    }

    /// What gets the focus.
    Node first() {
        return apply;
    }

    private ScrollPane rows(
            List<Part> kept, BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects) {
        var grid = new GridPane(12, 6);
        for (int i = 0; i < kept.size(); i++) {
            var part = kept.get(i);
            var name =
                    Controls.label(
                            messages.text(
                                    "schema.place.adopt.part",
                                    PartTexts.of(part, messages),
                                    ask.uses().of(part)));
            grid.addRow(i, name, choice(part, effects));
        }
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setMinHeight(Math.min(MOST_HEIGHT, kept.size() * 36.0));
        return scroll;
    }

    /// A part that becomes itself stays.
    private Node choice(Part part, BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects) {
        var box = new ChoiceBox<Part>();
        box.setId("adopt-" + part.text());
        box.setAccessibleText(PartTexts.of(part, messages));
        box.getItems().setAll(Stream.concat(Stream.of(part), others(part)).toList());
        box.setConverter(
                new Shown<>(p ->
                        p.equals(part)
                                ? messages.text("schema.place.adopt.stays")
                                : messages.text("schema.place.adopt.becomes", p.name())));
        box.setValue(part);
        box.setOnAction(_ -> {
            if (box.getValue() == null || box.getValue().equals(part)) {
                moves.remove(part);
            } else {
                moves.put(part, box.getValue());
            }
            show(effects);
        });
        var row = new HBox(box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Parts of the file of the same kind.
    private Stream<Part> others(Part part) {
        Stream<String> names =
                switch (part) {
                    case Part.OfLabel _ -> ask.given().labels().stream().map(l -> l.name());
                    case Part.OfRelation _ -> ask.given().relations().stream().map(r -> r.name());
                    case Part.OfAttribute(var owner, _) ->
                            owner.attributes(ask.given()).stream().map(a -> a.name());
                    case Part.OfValue(var owner, var attribute, _) ->
                            Part.find(ask.given(), owner, attribute).stream()
                                    .flatMap(a -> Schemas.values(a).stream());
                };
        return names.map(part::called);
    }

    private void show(BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects) {
        try {
            change = Adoption.of(ask.now(), ask.given(), ask.uses(), moves).change();
            differences.show(SchemaDiff.of(ask.now(), change.after()));
            effect.setText(messages.text("schema.place.counting"));
            var asked = change;
            effects.accept(
                    asked,
                    outcome -> {
                        if (asked.equals(change)) {
                            tell(outcome);
                        }
                    });
        } catch (SchemaException e) {
            refuse(e);
        }
    }

    private void tell(Outcome<Effect> outcome) {
        switch (outcome) {
            case Outcome.Done<Effect>(var known) -> {
                effect.setText(EffectTexts.of(known, messages));
                apply.setDisable(false);
            }
            case Outcome.Failed<Effect>(var cause) -> refuse(cause);
            case Outcome.Cancelled<Effect> _ -> apply.setDisable(true);
        }
    }

    private void refuse(Throwable cause) {
        effect.setText(new Reasons(messages).of(cause));
        apply.setDisable(true);
    }
}
