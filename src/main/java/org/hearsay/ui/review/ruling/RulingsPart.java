package org.hearsay.ui.review.ruling;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.hearsay.model.Registry;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
import org.hearsay.schema.Label;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The rulings on the label of the open difference, the last first.
public final class RulingsPart extends VBox {

    /// More would hide what is asked; all of them stand in the guideline.
    private static final int MOST = 3;

    private final RulingTexts texts;
    private final ObservableValue<@Nullable Desk> desk;
    private final ObservableValue<Registry> registry;

    RulingsPart(
            RulingTexts texts,
            ObservableValue<@Nullable Desk> desk,
            ObservableValue<Registry> registry) {
        super(6);
        this.texts = texts;
        this.desk = desk;
        this.registry = registry;
        setId("review-rulings");
        desk.subscribe(_ -> show());
        registry.subscribe(_ -> show());
    }

    private void show() {
        var label = label();
        var rulings = label == null ? List.<Ruling>of() : Rulings.in(label.guideline()).reversed();
        Controls.show(this, !rulings.isEmpty());
        getChildren().clear();
        if (label == null || rulings.isEmpty()) {
            return;
        }
        var messages = texts.messages();
        getChildren()
                .add(
                        Controls.wrapped(
                                messages.text("rulings.on", messages.labelName(label.name())),
                                "strong"));
        rulings.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        if (rulings.size() > MOST) {
            getChildren()
                    .add(
                            Controls.wrapped(
                                    messages.text("rulings.more", rulings.size() - MOST),
                                    "caption",
                                    "muted"));
        }
    }

    private Node row(Ruling ruling) {
        return new VBox(
                2,
                Controls.wrapped(texts.told(ruling), "secondary"),
                Controls.wrapped(texts.quoted(ruling), "caption", "muted"));
    }

    private @Nullable Label label() {
        var now = desk.getValue();
        return now == null
                ? null
                : now.current()
                        .map(s -> s.difference().members().getFirst().label())
                        .flatMap(registry.getValue().schema()::label)
                        .orElse(null);
    }
}
