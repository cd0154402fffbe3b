package org.hearsay.ui.documents;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A document in the list: how far it is, its title, and how much is on it.
final class DocumentCell extends ListCell<DocumentRow> {

    private final DocumentListViewModel viewModel;
    private final Messages messages;
    private final FontIcon glyph = Controls.icon(Feather.CIRCLE);
    private final FontIcon flag = Controls.icon(Feather.FLAG);
    private final Label title = new Label();
    private final Label counts = Controls.label("", "muted", "caption");
    private final HBox row;

    DocumentCell(DocumentListViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        glyph.setIconSize(15);
        title.setMinWidth(0);
        counts.setMinWidth(0);
        var texts = new VBox(1, title, counts);
        HBox.setHgrow(texts, Priority.ALWAYS);
        flag.setIconSize(13);
        row = new HBox(8, glyph, texts, flag);
        row.setAlignment(Pos.CENTER_LEFT);
        // Without this a long title would make the whole list scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DocumentRow document, boolean empty) {
        super.updateItem(document, empty);
        if (document == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var status = viewModel.status(document);
        glyph.setIconCode(
                switch (status) {
                    case NOT_STARTED -> Feather.CIRCLE;
                    case IN_PROGRESS -> Feather.DISC;
                    case DONE -> Feather.CHECK_CIRCLE;
                    case LOCKED -> Feather.LOCK;
                });
        var word = messages.text("status." + status.name());
        var text = document.document().title();
        title.setText(text);
        counts.setText(count(document, word));
        Controls.show(flag, viewModel.openComments(document) > 0);
        setGraphic(row);
        setTooltip(new Tooltip(text + "\n" + counts.getText()));
        setAccessibleText(text + ", " + word + ", " + counts.getText() + flagged(document));
    }

    /// The flag in words.
    private String flagged(DocumentRow document) {
        int open = viewModel.openComments(document);
        return open == 0 ? "" : ", " + messages.text("documents.spoken-comments", open);
    }

    private String count(DocumentRow document, String status) {
        int own = viewModel.annotations(document);
        int others = viewModel.otherLayers(document);
        var empty = viewModel.isNegative(document) ? messages.text("documents.nothing") : status;
        var first = own == 0 ? empty : messages.text("documents.spans", own);
        int open = viewModel.openComments(document);
        var all = open == 0 ? first : messages.text("documents.and-comments", first, open);
        return others == 0 ? all : messages.text("documents.and-layers", all, others);
    }
}
