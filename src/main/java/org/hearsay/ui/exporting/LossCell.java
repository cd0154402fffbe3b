package org.hearsay.ui.exporting;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.hearsay.format.Loss;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A loss in the list of losses: of which article, and why.
final class LossCell extends ListCell<Loss> {

    private final ExportTexts texts;
    private final Label text = Controls.wrapped("");

    LossCell(ExportTexts texts) {
        this.texts = texts;
        setPrefWidth(0);
        text.prefWidthProperty().bind(widthProperty().subtract(32));
    }

    @Override
    protected void updateItem(@Nullable Loss loss, boolean empty) {
        super.updateItem(loss, empty);
        text.setText(loss == null || empty ? "" : texts.loss(loss));
        setGraphic(loss == null || empty ? null : text);
    }
}
