package org.hearsay.ui.history;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Annotator;
import org.hearsay.project.history.Withdrawal;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A step in the list: when, whose, what, where, and the way back.
final class HistoryCell extends ListCell<LoggedStep> {

    private static final double TIME = 110;
    private static final double WIDE = 640;

    private final HistoryViewModel viewModel;
    private final HistoryTexts texts;
    private final Messages messages;
    private final Names names;
    private final Label time = Controls.label("", "muted", "caption");
    private final Label who = Controls.label("", "muted", "secondary");
    private final Label words = new Label();
    private final Label where = Controls.label("", "muted", "caption");
    private final Button undo;
    private final HBox offer = new HBox(8);
    private final VBox all;

    /// What ids stand for.
    ///
    /// @param documents titles; empty for those that are gone
    record Names(Function<LoggedStep, Annotator> people, Function<LoggedStep, String> documents) {}

    HistoryCell(HistoryViewModel viewModel, HistoryTexts texts, Messages messages, Names names) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.messages = messages;
        this.names = names;
        undo = Controls.button("history-undo", messages.text("history.undo"), this::takeBack);
        undo.getStyleClass().add("small-button");
        undo.setFocusTraversable(false);
        time.setMinWidth(USE_PREF_SIZE);
        time.setPrefWidth(TIME);
        who.setMinWidth(28);
        words.setMinWidth(0);
        where.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        where.setMaxWidth(220);
        var row = new HBox(12, time, who, words, where, undo);
        row.setAlignment(Pos.CENTER_LEFT);
        offer.setAlignment(Pos.CENTER_LEFT);
        offer.getStyleClass().add("history-offer");
        all = new VBox(6, row, offer);
        setPrefWidth(0);
        // Where there is little room, what was done is worth more than where.
        widthProperty().subscribe(w -> Controls.show(where, w.doubleValue() > WIDE));
        viewModel.offerProperty().subscribe(_ -> showOffer());
    }

    @Override
    protected void updateItem(@Nullable LoggedStep step, boolean empty) {
        super.updateItem(step, empty);
        if (step == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            getStyleClass().remove("undone");
            return;
        }
        if (getIndex() == viewModel.rows().size() - 1) {
            viewModel.more();
        }
        var said = texts.words(step, viewModel.name(step));
        time.setText(texts.time(step.time()));
        var person = names.people().apply(step);
        who.setText(person.initials());
        who.setTooltip(new Tooltip(person.name()));
        var told = step.undone() ? messages.text("history.is-undone", said) : said;
        words.setText(texts.noted(told, viewModel.breaches(step)));
        var title = names.documents().apply(step);
        where.setText(title);
        boolean counts = step.kind() == LoggedStep.Kind.DONE && !step.undone();
        words.getStyleClass().removeAll("muted", "moment");
        if (!counts) {
            words.getStyleClass().add("muted");
        } else if (step.step().name().key().equals("moment")) {
            words.getStyleClass().add("moment");
        }
        Controls.show(undo, viewModel.canUndo(step));
        setAccessibleText(
                messages.text(
                        "history.spoken", time.getText(), person.name(), words.getText(), title));
        showOffer();
        setGraphic(all);
    }

    private void takeBack() {
        if (getItem() != null) {
            getListView().getSelectionModel().select(getItem());
            viewModel.undo(getItem());
        }
    }

    private void showOffer() {
        var step = getItem();
        var offered = viewModel.offerProperty().get();
        offer.getChildren().clear();
        if (step != null && offered != null && offered.step().sequence() == step.sequence()) {
            fill(offered);
        }
        Controls.show(offer, !offer.getChildren().isEmpty());
    }

    private void fill(Withdrawal offered) {
        int later = offered.later().size();
        var text = Controls.label(messages.text("history.builds-on", later));
        text.setId("history-offer-text");
        var accept =
                Controls.button(
                        "history-undo-all",
                        messages.text("history.undo-all", later + 1),
                        viewModel::undoAll);
        var keep = Controls.button("history-keep", messages.text("history.keep"), viewModel::keep);
        offer.getChildren().addAll(text, accept, keep);
    }
}
