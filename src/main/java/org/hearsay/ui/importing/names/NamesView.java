package org.hearsay.ui.importing.names;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Headings;

/// The import wizard's page for annotated files: what they were recognised as, what each name
/// becomes, what does not come in, and what there will be afterwards.
public final class NamesView extends VBox {

    private final NamesViewModel viewModel;
    private final Messages messages;
    private final NameTexts texts;
    private final TableView<NameRow> table = new TableView<>();
    private final Label recognised = Controls.wrapped("", "strong");
    private final Label noticed = Controls.wrapped("", "format-warns");
    private final ListView<String> remarks = new ListView<>();
    private final VBox reader = new VBox(4, noticed, remarks);

    /// What its keys and buttons do.
    public interface Actions {
        void goOn();

        /// Asks for a file of names and takes them.
        void load();

        /// Asks for a file and writes the names to it.
        void save();
    }

    public NamesView(NamesViewModel viewModel, Messages messages, Actions actions) {
        super(10);
        this.viewModel = viewModel;
        this.messages = messages;
        texts = new NameTexts(messages);
        setId("import-names-page");
        recognised.setId("import-recognised");
        remarks.setId("import-remarks");
        remarks.getStyleClass().add("import-remarks");
        fillTable(actions);
        var result = Controls.wrapped("");
        result.setId("import-result");
        viewModel.resultProperty().subscribe(r -> result.setText(texts.result(r)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(recognised, top(actions), table, hint(), reader, result);
    }

    /// What gets the focus first.
    public Node first() {
        return table;
    }

    /// Shows what the view model has now.
    public void refresh() {
        recognised.setText(texts.recognised(viewModel.recognised()));
        noticed.setText(messages.text("importing.names.remarks", viewModel.allRemarks()));
        remarks.getItems().setAll(viewModel.remarks().stream().map(messages::text).toList());
        Controls.show(reader, !remarks.getItems().isEmpty());
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /// Leaves the name that is being typed as it was.
    ///
    /// @return whether one was
    public boolean leaveName() {
        for (var node : table.lookupAll("." + OursCell.STYLE)) {
            if (node.isFocused() && node instanceof ComboBox<?> box) {
                box.cancelEdit();
                table.requestFocus();
                return true;
            }
        }
        return false;
    }

    private HBox top(Actions actions) {
        var question = Controls.wrapped(messages.text("importing.names.question"));
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        var load =
                Controls.button(
                        "import-load-names",
                        messages.text("importing.load-mapping"),
                        actions::load);
        var save =
                Controls.button(
                        "import-save-names",
                        messages.text("importing.save-mapping"),
                        actions::save);
        var top = new HBox(8, question, load, save);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Label hint() {
        return Controls.wrapped(messages.text("importing.names.keys"), "muted", "caption");
    }

    private void fillTable(Actions actions) {
        table.setId("import-names");
        table.setItems(viewModel.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setAccessibleText(messages.text("importing.names.question"));
        var ours = new TableColumn<NameRow, NameRow>(messages.text("importing.names.ours"));
        ours.setPrefWidth(260);
        ours.setSortable(false);
        ours.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        ours.setCellFactory(_ -> new OursCell(viewModel, texts, this::taken));
        table.getColumns()
                .addAll(
                        java.util.List.of(
                                column("kind", 110, texts::kind),
                                column("theirs", 260, row -> row.name().theirs()),
                                column(
                                        "count",
                                        90,
                                        row ->
                                                messages.text(
                                                        "importing.names.number", row.count())),
                                ours,
                                column("fate", 200, texts::fate)));
        Headings.keepWhole(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> take(event, actions));
    }

    private TableColumn<NameRow, String> column(
            String name, double width, Function<NameRow, String> value) {
        var column = new TableColumn<NameRow, String>(messages.text("importing.names." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// The table would keep Enter for itself.
    private void take(KeyEvent event, Actions actions) {
        if (!table.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                actions.goOn();
            }
            case SPACE, F2 -> {
                event.consume();
                edit();
            }
            case DELETE -> {
                event.consume();
                leaveOut();
            }
            default -> {
                // The table's own.
            }
        }
    }

    private void edit() {
        var row = table.getSelectionModel().getSelectedItem();
        for (var node : table.lookupAll("." + OursCell.STYLE)) {
            if (row != null
                    && node instanceof ComboBox<?> box
                    && row.name().equals(OursCell.nameOf(box))) {
                box.requestFocus();
                box.getEditor().selectAll();
            }
        }
    }

    private void taken(int index) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(index);
    }

    /// Or takes it in again.
    private void leaveOut() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            int index = table.getSelectionModel().getSelectedIndex();
            boolean isOut = row.fate() == NameRow.Fate.LEFT_OUT;
            viewModel.decide(row.name(), isOut ? "" : Renaming.LEFT_OUT);
            // A row that is replaced must not lose the selection.
            table.getSelectionModel().clearAndSelect(index);
        }
    }
}
