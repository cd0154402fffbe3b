package org.hearsay.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.backup.Backup;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The backups of the project: when, why and how large, and what can be done with them.
final class BackupsView extends VBox {

    private static final double KIB = 1024;

    private final Messages messages;
    private final HistoryTexts texts;
    private final ListView<Backup> list = new ListView<>();
    private final Consumer<Backup> look;
    private final Consumer<Backup> replace;

    /// @param look opens a backup in a window of its own
    /// @param replace asks whether the project shall be replaced by it
    BackupsView(
            BackupsViewModel viewModel,
            HistoryTexts texts,
            Messages messages,
            Consumer<Backup> look,
            Consumer<Backup> replace) {
        this.messages = messages;
        this.texts = texts;
        this.look = look;
        this.replace = replace;
        setId("backups");
        getStyleClass().add("side-pane");
        list.setId("backup-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(messages.text("backup.title"));
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Controls.wrapped(messages.text("backup.empty"), "empty-text"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new HBox(Controls.label(messages.text("backup.title"), "pane-title"));
        title.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, list, said(viewModel), buttons(viewModel));
    }

    void takeFocus() {
        list.requestFocus();
    }

    private Label said(BackupsViewModel viewModel) {
        var said = Controls.wrapped("", "secondary");
        said.setId("backup-said");
        said.setStyle("-fx-padding: 4 12 0 12;");
        viewModel
                .saidProperty()
                .subscribe(text -> {
                    said.setText(text);
                    Controls.show(said, !text.isEmpty());
                });
        return said;
    }

    private FlowPane buttons(BackupsViewModel viewModel) {
        var now = Controls.button("backup-now", messages.text("backup.now"), viewModel::backUpNow);
        now.disableProperty().bind(viewModel.busyProperty());
        var open = onChosen("backup-open", "backup.restore", look);
        var change = onChosen("backup-replace", "backup.replace", replace);
        var row = new FlowPane(8, 8, now, open, change);
        row.setStyle("-fx-padding: 8 12 12 12;");
        return row;
    }

    private Button onChosen(String id, String key, Consumer<Backup> run) {
        var button = Controls.button(id, messages.text(key), () -> chosen().ifPresent(run));
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Optional<Backup> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private String size(long bytes) {
        double kilobytes = bytes / KIB;
        return kilobytes < KIB
                ? messages.text("backup.kilobytes", Math.round(kilobytes))
                : messages.text("backup.megabytes", kilobytes / KIB);
    }

    /// One backup.
    private final class Row extends ListCell<Backup> {

        private final Label when = new Label();
        private final Label why = Controls.label("", "muted", "caption");
        private final Label size = Controls.label("", "muted", "secondary");
        private final HBox row;

        Row() {
            size.setMinWidth(USE_PREF_SIZE);
            when.setMinWidth(0);
            why.setMinWidth(0);
            row = new HBox(8, new VBox(1, when, why), Controls.spring(), size);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (backup == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            when.setText(texts.time(backup.time()));
            why.setText(messages.text("backup.kind." + backup.kind().name()));
            size.setText(size(backup.bytes()));
            setGraphic(row);
            setTooltip(new Tooltip(backup.file().toString()));
            setAccessibleText(when.getText() + ", " + why.getText() + ", " + size.getText());
        }
    }
}
