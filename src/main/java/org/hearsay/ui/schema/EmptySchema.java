package org.hearsay.ui.schema;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What the place shows while the schema has nothing in it.
final class EmptySchema extends VBox {

    private final Button start;

    EmptySchema(Messages messages, Runnable news, Runnable label) {
        super(12);
        setId("schema-empty");
        setAlignment(javafx.geometry.Pos.CENTER);
        var text = Controls.wrapped(messages.text("schema.place.empty"), "empty-text");
        text.setMaxWidth(420);
        start = Controls.button("schema-start", messages.text("schema.place.empty.news"), news);
        start.defaultButtonProperty().bind(visibleProperty());
        var add = Controls.button("schema-first", messages.text("schema.place.new-label"), label);
        var ways = new HBox(8, start, add);
        ways.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().addAll(text, ways);
    }

    void focus() {
        start.requestFocus();
    }
}
