package org.hearsay.ui.schema.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaDiff;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// What one schema has that another has not, a line for each part.
final class DiffList extends ListView<DiffList.Line> {

    private static final double KIND_WIDTH = 7.5;

    private final Messages messages;

    DiffList(Messages messages) {
        this.messages = messages;
        setId("schema-diff");
        setAccessibleText(messages.text("schema.place.diff"));
        setPlaceholder(
                Controls.wrapped(messages.text("schema.place.diff.same"), "muted", "empty-text"));
        setCellFactory(_ -> new Row());
        setPrefSize(620, 220);
    }

    /// @param kind what became of it
    /// @param what the part
    record Line(String kind, String what) {}

    void show(SchemaDiff diff) {
        var lines = new ArrayList<Line>();
        diff.renamed()
                .forEach((was, is) ->
                        lines.add(
                                new Line(
                                        kind("renamed"),
                                        messages.text(
                                                "schema.place.diff.becomes",
                                                part(was),
                                                is.name()))));
        add(lines, "added", diff.added().stream().map(this::part).toList());
        add(lines, "removed", diff.removed().stream().map(this::part).toList());
        add(lines, "changed", diff.changed().stream().map(this::part).toList());
        add(lines, "changed", named("schema.place.diff.rule", diff.rules()));
        add(lines, "changed", named("schema.place.diff.role", diff.roles()));
        getItems().setAll(lines);
    }

    private void add(List<Line> lines, String kind, List<String> all) {
        all.forEach(what -> lines.add(new Line(kind(kind), what)));
    }

    private List<String> named(String key, List<String> names) {
        return names.stream().map(n -> messages.text(key, n)).toList();
    }

    private String kind(String kind) {
        return messages.text("schema.place.diff." + kind);
    }

    private String part(Part part) {
        return PartTexts.of(part, messages);
    }

    private static final class Row extends ListCell<Line> {

        private final Label kind = Controls.label("", "muted");
        private final Label what = Controls.label("");
        private final HBox row = new HBox(8, kind, what);

        Row() {
            kind.setStyle("-fx-min-width: " + KIND_WIDTH + "em;");
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            kind.setText(line == null || empty ? "" : line.kind());
            what.setText(line == null || empty ? "" : line.what());
            setGraphic(line == null || empty ? null : row);
        }
    }
}
