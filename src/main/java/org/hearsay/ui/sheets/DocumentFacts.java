package org.hearsay.ui.sheets;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Registry;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What the program itself knows of articles, which nobody can type: where the text came from, how
/// long it is, its revision and hash, and how much is on each layer.
///
/// @param sight of whoever reads it
public record DocumentFacts(Registry registry, Sight sight, Messages messages) {

    void fill(GridPane grid, List<DocumentRow> rows) {
        if (rows.size() > 1) {
            int total = rows.stream().mapToInt(r -> r.document().length()).sum();
            add(grid, "text", messages.text("sheet.fact.total", total));
            return;
        }
        var document = rows.getFirst().document();
        var source = document.metadata(Document.SOURCE);
        if (!source.isEmpty()) {
            add(grid, "source", source);
        }
        add(
                grid,
                "text",
                messages.text("sheet.fact.length", document.length(), document.revision()));
        add(grid, "sha256", document.sha256());
        add(grid, "id", document.id().toString());
        for (var layer : sight.shown(rows.getFirst()).layers()) {
            grid.addRow(
                    grid.getRowCount(),
                    Controls.label(whose(layer), "attribute-name"),
                    Controls.label(
                            messages.text(
                                    "sheet.fact.layer",
                                    messages.text("status." + layer.head().status()),
                                    layer.annotations(),
                                    layer.relations())));
        }
    }

    private String whose(DocumentRow.LayerCount layer) {
        var person = registry.annotators().get(layer.head().annotator());
        return person == null ? "" : person.name();
    }

    /// A field, so that the value can be selected and copied.
    private void add(GridPane grid, String key, String value) {
        var title = messages.text("sheet.fact." + key + ".name");
        var field = new TextField(value);
        field.setId("sheet-" + key);
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.setAccessibleText(title);
        field.getStyleClass().add("fact");
        grid.addRow(grid.getRowCount(), Controls.label(title, "attribute-name"), field);
    }
}
