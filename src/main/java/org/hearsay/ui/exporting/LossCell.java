package org.hearsay.ui.exporting;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import org.hearsay.format.Loss;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A reason of losses with their number, or one that is lost: its words, and of which article.
final class LossCell extends TreeCell<LossTree.Row> {

    private static final int MARGIN = 48;

    private final Messages messages;
    private final Label text = Controls.wrapped("");

    LossCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
        text.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    @Override
    protected void updateItem(LossTree.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        text.setText(row == null || empty ? "" : text(row));
        setGraphic(row == null || empty ? null : text);
    }

    private String text(LossTree.Row row) {
        return switch (row) {
            case LossTree.Row.Reason(var group, var count) ->
                    messages.text("export.loss.reason", count, messages.text(group.what()));
            case LossTree.Row.One(var loss, var words) -> text(loss, words);
        };
    }

    private String text(Loss loss, String words) {
        if (words.isEmpty()) {
            return loss.document().isEmpty() ? messages.text(loss.what()) : loss.document();
        }
        return loss.document().isEmpty()
                ? messages.text("export.loss.words", words)
                : messages.text("export.loss.words-in", words, loss.document());
    }
}
