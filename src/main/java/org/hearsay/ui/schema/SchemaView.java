package org.hearsay.ui.schema;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.look.Controls;

/// The place's layout: the parts at the left, the chosen one at the right, and at the bottom what
/// uses it.
final class SchemaView extends BorderPane {

    private final Label used = Controls.wrapped("", "secondary");
    private final SplitPane columns;
    private final EmptySchema empty;
    private final SubjectList list;

    /// @param add buttons that add something
    /// @param ways buttons to and from files
    SchemaView(SubjectList list, Region part, EmptySchema empty, FlowPane add, HBox ways) {
        this.empty = empty;
        this.list = list;
        setId("place-schema");
        getStyleClass().add("pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        add.setStyle("-fx-padding: 8 12 8 12;");
        var left = new VBox(add, list);
        left.getStyleClass().add("side-pane");
        // Grows with the letters, so that a label's name and its part stay side by side.
        left.setStyle("-fx-min-width: 17.5em; -fx-pref-width: 18.5em;");
        part.setStyle("-fx-padding: 12 16 16 16;");
        var scroll = new ScrollPane(part);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        columns = new SplitPane(left, scroll);
        columns.setDividerPositions(0.24);
        SplitPane.setResizableWithParent(left, false);
        setCenter(new StackPane(columns, empty));
        used.setId("schema-used");
        HBox.setHgrow(used, Priority.ALWAYS);
        used.setMaxWidth(Double.MAX_VALUE);
        var bottom = new HBox(12, used, ways);
        bottom.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bottom.getStyleClass().addAll("toolbar-row", "below-another");
        setBottom(bottom);
    }

    void tellUse(String text) {
        used.setText(text);
    }

    /// Puts the focus where work begins.
    void focus() {
        if (empty.isVisible()) {
            empty.focus();
        } else {
            // The panes take their content in only now, and what is in no window gets no focus.
            applyCss();
            layout();
            list.requestFocus();
        }
    }

    /// @param none whether the schema has neither labels nor relations
    void showEmpty(boolean none) {
        Controls.show(empty, none);
        columns.setVisible(!none);
    }
}
