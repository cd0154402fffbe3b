package org.hearsay.ui.exporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.pick.ArticleQuery;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Picks articles by hand: a list with ticks, which can be narrowed by the title and by what is
/// known of the articles. What is ticked stands in the field of the wizard as ids.
final class ArticlePicker extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final TextField narrow = new TextField();
    private final ListView<DocumentRow> list = new ListView<>();
    private final Label count = new Label();
    private final Set<Id> ticked = new LinkedHashSet<>();

    ArticlePicker(ExportViewModel viewModel, Messages messages) {
        super(8);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-picker");
        narrow.setId("export-pick-narrow");
        narrow.setPromptText(messages.text("export.pick.narrow"));
        narrow.setAccessibleText(messages.text("export.pick.narrow"));
        narrow.textProperty().subscribe((_, _) -> narrow());
        list.setId("export-pick-list");
        list.setAccessibleText(messages.text("export.pick.list"));
        list.setPlaceholder(new Label(messages.text("export.pick.nothing")));
        list.setCellFactory(_ -> {
            var cell = new CheckBoxListCell<>(this::tick, new Shown<>(ArticlePicker::text));
            // The end of a long title gives way; nothing scrolls sideways.
            cell.setPrefWidth(0);
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(narrow, list, buttons());
    }

    private HBox buttons() {
        count.setId("export-pick-count");
        var all =
                Controls.button(
                        "export-pick-all",
                        messages.text("export.pick.all"),
                        () -> {
                            list.getItems().forEach(r -> ticked.add(r.document().id()));
                            changed();
                            list.refresh();
                        });
        var none =
                Controls.button(
                        "export-pick-none",
                        messages.text("export.pick.none"),
                        () -> {
                            ticked.clear();
                            changed();
                            list.refresh();
                        });
        var row = new HBox(8, count, Controls.spring(), all, none);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Begins with what the field of the wizard says.
    ///
    /// @return what gets the focus
    Node begin() {
        ticked.clear();
        var now = ArticleQuery.of(viewModel.documentsProperty().get());
        if (!now.isOpen()) {
            viewModel.stock().articles().stream()
                    .filter(now::fits)
                    .forEach(r -> ticked.add(r.document().id()));
        }
        narrow.clear();
        narrow();
        tell();
        return narrow;
    }

    private void narrow() {
        var query = ArticleQuery.of(narrow.getText());
        list.getItems().setAll(viewModel.stock().articles().stream().filter(query::fits).toList());
        list.getSelectionModel().selectFirst();
    }

    private BooleanProperty tick(DocumentRow row) {
        var tick = new SimpleBooleanProperty(ticked.contains(row.document().id()));
        tick.subscribe((_, _) -> tick(row, tick.get() ? ticked::add : ticked::remove));
        return tick;
    }

    private void tick(DocumentRow row, Consumer<Id> change) {
        change.accept(row.document().id());
        changed();
    }

    /// Space ticks; Enter is the wizard's.
    private void key(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            event.consume();
            var id = row.document().id();
            tick(row, ticked.contains(id) ? ticked::remove : ticked::add);
            list.refresh();
        }
    }

    private void changed() {
        tell();
        viewModel.documentsProperty().set(ArticleQuery.picked(ticked));
    }

    private void tell() {
        count.setText(
                messages.text(
                        "export.pick.count", ticked.size(), viewModel.stock().articles().size()));
    }

    private static String text(DocumentRow row) {
        var parts = new ArrayList<>(List.of(row.document().title()));
        for (var name : List.of(Document.PUBLISHER, Document.DATE)) {
            if (!row.document().metadata(name).isBlank()) {
                parts.add(row.document().metadata(name));
            }
        }
        return String.join(" · ", parts);
    }
}
