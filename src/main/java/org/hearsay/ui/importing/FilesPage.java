package org.hearsay.ui.importing;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Headings;
import org.jspecify.annotations.Nullable;

/// The import wizard's first page: a row a file, below it the file's start and what is to be
/// decided about it.
final class FilesPage extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ImportWizardViewModel viewModel;
    private final RowTexts texts;
    private final Messages messages;
    private final TableView<ImportRow> table = new TableView<>();
    private final Runnable goOn;

    /// @param goOn what Enter does
    FilesPage(ImportWizardViewModel viewModel, Messages messages, Runnable goOn) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        this.goOn = goOn;
        texts = new RowTexts(messages);
        fillTable();
        var split = new SplitPane(table, new CandidateView(viewModel, messages));
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.42);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(top(), split);
    }

    /// What gets the focus first.
    Node first() {
        return table;
    }

    private HBox top() {
        var summary = new Label();
        summary.setId("import-summary");
        summary.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.summary(
                                                viewModel.sumsProperty().get(),
                                                viewModel.lookingProperty().get()),
                                viewModel.sumsProperty(),
                                viewModel.lookingProperty()));
        var busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.visibleProperty().bind(viewModel.lookingProperty());
        var only = new CheckBox(messages.text("importing.only-questions"));
        only.setId("import-only-questions");
        only.selectedProperty().bindBidirectional(viewModel.onlyQuestionsProperty());
        var top = new HBox(10, summary, busy, Controls.spring(), only);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void fillTable() {
        table.setId("import-rows");
        table.setItems(viewModel.visible());
        var none = Controls.label("", "muted");
        none.textProperty()
                .bind(
                        viewModel
                                .onlyQuestionsProperty()
                                .map(only ->
                                        messages.text(
                                                only
                                                        ? "importing.no-questions"
                                                        : "importing.none")));
        table.setPlaceholder(none);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        java.util.List.of(
                                column(
                                        "file",
                                        170,
                                        r -> r.candidate().file().getFileName().toString()),
                                column("title", 240, r -> texts.title(r.candidate())),
                                column("encoding", 140, r -> texts.encoding(r.candidate())),
                                column("language", 130, texts::language),
                                column("notes", 300, texts::notes)));
        Headings.keepWhole(table);
        table.setRowFactory(_ -> new Row());
        takeKeys();
        followSelection();
    }

    private void takeKeys() {
        // The split pane takes it in only when it is shown, too late for who shows the sheet.
        table.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        table.requestFocus();
                    }
                });
        // The table would keep the key for itself.
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        goOn.run();
                    }
                });
    }

    private void followSelection() {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        viewModel.selectedProperty().set(row.candidate().file());
                    }
                });
        viewModel
                .visible()
                .addListener(
                        (ListChangeListener<ImportRow>)
                                _ -> {
                                    if (table.getSelectionModel().isEmpty()) {
                                        table.getSelectionModel().selectFirst();
                                    }
                                });
        if (!viewModel.visible().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private TableColumn<ImportRow, String> column(
            String name, double width, Function<ImportRow, String> value) {
        var column = new TableColumn<ImportRow, String>(messages.text("importing." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static final class Row extends TableRow<ImportRow> {
        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    REFUSED, row != null && !empty && row.candidate().refused().isPresent());
        }
    }
}
