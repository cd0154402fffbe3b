package org.hearsay.ui.search;

import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hearsay.project.search.Hit;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// A line of the concordance. The hits of all lines start at the same place.
final class HitCell extends ListCell<Hit> {

    private static final double LABELS = 78;
    private static final double SOURCE = 140;
    private static final double PARAGRAPH = 36;
    private static final int CHIPS = 3;

    private final SearchViewModel viewModel;
    private final LabelChips chips;
    private final Messages messages;
    private final CheckBox tick = new CheckBox();
    private final HBox labels = new HBox(2);
    private final Label left = Controls.label("", "hit-left");
    private final Label words = Controls.label("", "hit-words");
    private final Label right = Controls.label("", "hit-right");
    private final Label source = Controls.label("", "muted", "caption");
    private final Label paragraph = Controls.label("", "muted", "caption");
    private final HBox row;

    /// Makes the chip of a label in the colours of now.
    @FunctionalInterface
    interface LabelChips {
        LetterChip of(String label);
    }

    HitCell(ListView<Hit> list, SearchViewModel viewModel, LabelChips chips, Messages messages) {
        this.viewModel = viewModel;
        this.chips = chips;
        this.messages = messages;
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> toggle());
        labels.setAlignment(Pos.CENTER_LEFT);
        fix(labels, LABELS);
        left.setAlignment(Pos.CENTER_RIGHT);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        left.setId("hit-left");
        words.setMinWidth(Region.USE_PREF_SIZE);
        right.setMinWidth(0);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(right, Priority.ALWAYS);
        source.setAlignment(Pos.CENTER_RIGHT);
        fix(source, SOURCE);
        fix(paragraph, PARAGRAPH);
        bindLeft(list.widthProperty().map(w -> Math.max(80, (w.doubleValue() - 340) * 0.44)));
        row = new HBox(6, tick, labels, left, words, right, source, paragraph);
        row.setAlignment(Pos.CENTER_LEFT);
        viewModel.ticked().addListener((SetChangeListener<Hit>) _ -> showTick());
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        labels.getChildren().clear();
        hit.labels().stream().limit(CHIPS).map(chips::of).forEach(labels.getChildren()::add);
        if (hit.labels().size() > CHIPS) {
            var more = "+" + (hit.labels().size() - CHIPS);
            labels.getChildren().add(Controls.label(more, "muted", "caption"));
        }
        left.setText(hit.left());
        words.setText(hit.words());
        right.setText(hit.right());
        source.setText(hit.title());
        paragraph.setText(messages.text("search.paragraph", hit.paragraph()));
        showTick();
        setGraphic(row);
        setAccessibleText(
                messages.text("search.line", hit.left(), hit.words(), hit.right(), hit.title()));
    }

    private void toggle() {
        var hit = getItem();
        if (hit != null) {
            viewModel.toggle(hit);
        }
    }

    private void showTick() {
        var hit = getItem();
        tick.setSelected(hit != null && viewModel.ticked().contains(hit));
    }

    private void bindLeft(ObservableValue<Double> width) {
        left.minWidthProperty().bind(width);
        left.prefWidthProperty().bind(width);
        left.maxWidthProperty().bind(width);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
