package org.hearsay.ui.support.splits;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ChoiceBox;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Shared;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The fields of a choice of splits, below others in a grid.
public final class SplitFields {

    private final String wizard;
    private final FieldGrid fields;
    private final SplitChoice choice;
    private final Messages messages;
    private final ChoiceBox<Division> division;
    private final BooleanProperty draws = new SimpleBooleanProperty();

    /// @param wizard begins the ids of the fields
    public SplitFields(String wizard, FieldGrid fields, SplitChoice choice, Messages messages) {
        this.wizard = wizard;
        this.fields = fields;
        this.choice = choice;
        this.messages = messages;
        division =
                fields.choice(
                        wizard + "-division",
                        name("split"),
                        List.of(Division.values()),
                        this::words,
                        choice.divisionProperty());
        fields.explain(division, choice.divisionProperty().map(this::meaning));
        others();
    }

    /// What gets the focus first.
    public ChoiceBox<Division> first() {
        return division;
    }

    /// Whether something is drawn by the seed without splits too.
    public BooleanProperty drawsProperty() {
        return draws;
    }

    private String name(String key) {
        return messages.text("training." + key);
    }

    private void others() {
        var plan = fields.typed(wizard + "-plan", name("plan"), choice.planProperty());
        plan.setPrefColumnCount(18);
        fields.explain(plan, choice.divisionProperty().map(_ -> name("plan.meaning")));
        var by =
                fields.choice(
                        wizard + "-by",
                        name("by"),
                        List.of(GroupBy.values()),
                        this::words,
                        choice.byProperty());
        fields.explain(by, choice.byProperty().map(this::meaning));
        var shared =
                fields.choice(
                        wizard + "-shared",
                        name("sentences"),
                        List.of(Shared.values()),
                        this::words,
                        choice.sharedProperty());
        fields.explain(shared, choice.sharedProperty().map(this::meaning));
        var seed = fields.typed(wizard + "-seed", name("seed"), choice.seedProperty());
        fields.explain(seed, choice.divisionProperty().map(_ -> name("seed.meaning")));
        choice.divisionProperty()
                .subscribe(now -> {
                    Controls.show(plan, now.isTyped());
                    Stream.of(by, shared).forEach(f -> Controls.show(f, now != Division.WHOLE));
                });
        Runnable follow =
                () ->
                        Controls.show(
                                seed,
                                draws.get() || choice.divisionProperty().get() != Division.WHOLE);
        choice.divisionProperty().subscribe(follow);
        draws.subscribe(follow);
    }

    private String words(Enum<?> value) {
        return messages.text(key(value));
    }

    private String meaning(Enum<?> value) {
        return messages.text(key(value) + ".meaning");
    }

    private static String key(Enum<?> value) {
        var kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return "training.%s.%s".formatted(kind, value.name());
    }
}
