package org.hearsay.ui.schema.parts;

import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.schema.change.Schemas;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.MarkdownNodes;
import org.hearsay.ui.support.look.Wrapping;

/// What annotators are told of a label, as it is written and as they see it, and how its marks
/// look.
final class GuidelinePanel extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final Label label;

    GuidelinePanel(Editing editing, Messages messages, Label label, MarkSamples samples) {
        super(8);
        this.editing = editing;
        this.messages = messages;
        this.label = label;
        var marks = new FlowPane(8, 8);
        marks.setId("label-samples");
        marks.getChildren().setAll(samples.of(label));
        var panes = panes();
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(messages.text("schema.place.preview"), "pane-title"),
                        marks,
                        Controls.label(messages.text("schema.place.guideline"), "pane-title"),
                        description(),
                        panes);
    }

    private TextField description() {
        return Fields.text(
                "label-description",
                messages.text("schema.place.description"),
                label.description(),
                typed -> set(l -> l.withGuideline(typed.strip(), l.guideline())));
    }

    private SplitPane panes() {
        var text =
                Fields.committing(
                        new TextArea(label.guideline()),
                        "label-guideline",
                        messages.text("schema.place.guideline"),
                        typed -> set(l -> l.withGuideline(l.description(), typed)));
        Wrapping.of(text);
        text.setPrefRowCount(9);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(text, event));
        var page = new ScrollPane();
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("plain-scroll");
        page.setFocusTraversable(false);
        text.textProperty().subscribe(typed -> page.setContent(rendered(typed)));
        var panes = new SplitPane(text, page);
        panes.setOrientation(Orientation.HORIZONTAL);
        panes.setPrefHeight(220);
        return panes;
    }

    /// A text area would type a tab, and be a trap for whoever has no mouse.
    private static void leave(TextArea text, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static Node rendered(String markdown) {
        var shown = MarkdownNodes.render(markdown);
        shown.setStyle("-fx-padding: 4 12 4 12;");
        return shown;
    }

    private void set(UnaryOperator<Label> change) {
        editing.revise(label.name(), s -> Schemas.label(s, label.name(), change));
    }
}
