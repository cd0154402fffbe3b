package org.hearsay.ui.guideline;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.MarkdownNodes;
import org.jspecify.annotations.Nullable;

/// The schema's guideline for one label.
public final class GuidelineView extends VBox {

    private final Messages messages;
    private final ScrollPane scroll = new ScrollPane();
    private final javafx.scene.control.Label title;

    public GuidelineView(Messages messages) {
        this.messages = messages;
        setId("guideline");
        getStyleClass().add("side-pane");
        title = Controls.label("", "pane-title");
        title.setStyle("-fx-padding: 8 12 4 12;");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("guideline.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        show(null);
    }

    /// @param label null for none
    public void show(@Nullable Label label) {
        if (label == null) {
            title.setText(messages.text("guideline.title"));
            page(Controls.wrapped(messages.text("guideline.none"), "muted", "secondary"));
            return;
        }
        title.setText(messages.text("guideline.of", messages.labelName(label.name())));
        var page = MarkdownNodes.render(label.guideline());
        if (!label.description().isBlank()) {
            page.getChildren().addFirst(Controls.wrapped(label.description(), "secondary"));
        }
        page(page);
    }

    public void takeFocus() {
        scroll.requestFocus();
    }

    private void page(Node content) {
        var box = new VBox(content);
        box.setStyle("-fx-padding: 0 12 12 12;");
        scroll.setContent(box);
        scroll.setVvalue(0);
    }
}
