package org.hearsay.ui.spans;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Schema;
import org.hearsay.text.DocumentText;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// Every span over the caret as a chip, the innermost first; a click selects that one.
public final class HereStripView extends VBox {

    private static final double WIDEST = 190;

    private final Supplier<Schema> schema;
    private final Messages messages;
    private final Consumer<Id> select;
    private final FlowPane chips = new FlowPane(6, 6);

    public HereStripView(Supplier<Schema> schema, Messages messages, Consumer<Id> select) {
        this.schema = schema;
        this.messages = messages;
        this.select = select;
        setId("here-strip");
        setSpacing(6);
        setStyle("-fx-padding: 8 12 8 12;");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(Controls.label(messages.text("here.title"), "pane-title"), chips);
    }

    /// @param here innermost first
    public void show(
            List<Annotation> here, DocumentText text, @Nullable Id selected, boolean dark) {
        if (here.isEmpty()) {
            clear();
            return;
        }
        chips.getChildren().setAll(here.stream().map(a -> chip(a, text, selected, dark)).toList());
    }

    public void clear() {
        var none = Controls.wrapped(messages.text("here.none"), "muted", "secondary");
        chips.getChildren().setAll(none);
    }

    private ToggleButton chip(
            Annotation annotation, DocumentText text, @Nullable Id selected, boolean dark) {
        var name = messages.labelName(annotation.label());
        var words = text.at(annotation.anchor()).replace('\n', ' ');
        var chip = new ToggleButton(name);
        chip.setId("here-" + annotation.id());
        chip.getStyleClass().add("span-chip");
        chip.setGraphic(new LetterChip(annotation.label(), schema.get(), dark));
        chip.setSelected(annotation.id().equals(selected));
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setMaxWidth(WIDEST);
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(name + ": " + words);
        chip.setOnAction(_ -> select.accept(annotation.id()));
        return chip;
    }
}
