package org.hearsay.ui.workload;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How far a person is with an article, as a sign: where there are so many people that words would
/// not stand beside each other.
final class StatusCell extends TableCell<DocumentRow, String> {

    private final Worker person;

    StatusCell(Worker person) {
        this.person = person;
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        var row = empty ? null : getTableRow().getItem();
        setGraphic(null);
        setTooltip(null);
        setText(null);
        if (row == null || words == null) {
            return;
        }
        var status = WorkloadViewModel.status(person, row);
        if (status.isEmpty()) {
            setText(words);
            return;
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(Controls.icon(sign(status.get())));
        var says = person.annotator().name() + ": " + words;
        setTooltip(new Tooltip(says));
        setAccessibleText(says);
    }

    private static Feather sign(LayerHead.Status status) {
        return switch (status) {
            case NOT_STARTED -> Feather.CIRCLE;
            case IN_PROGRESS -> Feather.DISC;
            case DONE -> Feather.CHECK_CIRCLE;
            case LOCKED -> Feather.LOCK;
        };
    }
}
