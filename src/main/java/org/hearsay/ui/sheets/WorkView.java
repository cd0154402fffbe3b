package org.hearsay.ui.sheets;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.edit.documents.Worker;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// The part of the sheet that says how far the person is and who has the articles.
final class WorkView extends VBox {

    private final SheetWork work;
    private final Messages messages;

    WorkView(SheetWork work, Messages messages) {
        this.work = work;
        this.messages = messages;
        setSpacing(8);
        var status = status();
        var title = Controls.label(messages.text("sheet.status"), "attribute-name");
        title.setLabelFor(status);
        var line = new HBox(12, title, status);
        line.setStyle("-fx-alignment: center-left;");
        getChildren().addAll(line, people());
    }

    private ChoiceBox<SheetWork.Status> status() {
        var box = new ChoiceBox<SheetWork.Status>();
        box.setId("sheet-status");
        box.setAccessibleText(messages.text("sheet.status"));
        box.getItems().setAll(work.choices());
        box.setConverter(new Shown<>(this::shown));
        box.valueProperty().bindBidirectional(work.statusProperty());
        return box;
    }

    private FlowPane people() {
        var flow = new FlowPane(16, 8);
        var title = new Label(messages.text("sheet.assigned"));
        title.getStyleClass().add("attribute-name");
        flow.getChildren().add(title);
        work.shares().forEach((worker, share) -> flow.getChildren().add(person(worker, share)));
        return flow;
    }

    private CheckBox person(Worker worker, SheetWork.Share share) {
        var box = new CheckBox(worker.annotator().name());
        box.setId("sheet-person-" + worker.annotator().name().replaceAll("\\W+", "-"));
        box.setMnemonicParsing(false);
        switch (share) {
            case NONE -> box.setSelected(false);
            case SOME -> box.setIndeterminate(true);
            case ALL -> box.setSelected(true);
            case BEGUN -> {
                box.setSelected(true);
                box.setDisable(true);
                box.setAccessibleText(messages.text("sheet.begun", worker.annotator().name()));
                Tooltip.install(
                        box, new Tooltip(messages.text("sheet.begun", worker.annotator().name())));
            }
        }
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                work.give(worker);
            } else {
                work.take(worker);
            }
        });
        return box;
    }

    private String shown(SheetWork.Status status) {
        return switch (status) {
            case DIFFERENT -> messages.text("sheet.several");
            case NOT_STARTED, IN_PROGRESS, DONE, LOCKED -> messages.text("status." + status.name());
        };
    }
}
