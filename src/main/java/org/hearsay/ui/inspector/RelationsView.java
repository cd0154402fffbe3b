package org.hearsay.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The relations of the selected annotation. A click leads to the other end, Delete removes.
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
        getChildren().setAll(rows.stream().map(row -> button(row, editable)).toList());
        if (editable) {
            var link = Controls.button("link", messages.text("inspector.link"), actions::link);
            link.getStyleClass().add("quiet-button");
            link.setGraphic(Controls.label("R", "key-cap"));
            getChildren().add(link);
        }
    }

    private Button button(RelationRow row, boolean editable) {
        var type = messages.labelName(row.relation().type());
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
            }
        });
        return button;
    }

    private static boolean isDelete(KeyCode code) {
        return code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
    }
}
