package org.hearsay.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.hearsay.model.Relation;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.look.Controls;

/// The relations of the selected annotation. A click leads to the other end, Delete removes, a
/// digit sets its value.
final class RelationsView extends VBox {

    private final InspectorActions actions;
    private final Messages messages;

    RelationsView(InspectorActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        setId("relations");
        setSpacing(2);
    }

    void show(List<RelationRow> rows, boolean editable) {
        int focused = focused();
        getChildren().setAll(rows.stream().map(row -> button(row, editable)).toList());
        if (editable) {
            var link = Controls.button("link", messages.text("inspector.link"), actions::link);
            link.getStyleClass().add("quiet-button");
            link.setGraphic(Controls.label("R", "key-cap"));
            getChildren().add(link);
        }
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
        }
    }

    /// Place of the row that has the keyboard; -1 where none has.
    private int focused() {
        var rows = getChildren();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Button button(RelationRow row, boolean editable) {
        var type = type(row.relation());
        var words = row.words().replace('\n', ' ');
        var text = messages.text(row.leads() ? "inspector.leads" : "inspector.comes", type, words);
        var button = Controls.button("relation", text, () -> actions.select(row.other().id()));
        button.getStyleClass().add("relation-row");
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text);
        button.setOnKeyPressed(event -> {
            if (editable && isDelete(event.getCode())) {
                event.consume();
                actions.unlink(row.relation());
            } else if (editable && Keys.digit(event.getCode()).isPresent()) {
                event.consume();
                actions.digit(row.relation(), Keys.digit(event.getCode()).getAsInt());
            }
        });
        return button;
    }

    /// The name of its type, with the values that it has.
    private String type(Relation relation) {
        var name = messages.labelName(relation.type());
        var values = relation.attributes().values().values().stream();
        var words =
                values.map(v -> messages.schemaName(v.shown())).collect(Collectors.joining(", "));
        return words.isEmpty() ? name : name + " (" + words + ")";
    }

    private static boolean isDelete(KeyCode code) {
        return code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
    }
}
