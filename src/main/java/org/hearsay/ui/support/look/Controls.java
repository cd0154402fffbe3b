package org.hearsay.ui.support.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small controls in the program's style.
public final class Controls {

    private Controls() {}

    public static FontIcon icon(Feather shape) {
        var icon = FontIcon.of(shape, 18);
        icon.setAccessibleText("");
        return icon;
    }

    public static Button button(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        // A button that is cut says nothing: rather the text beside it gives way.
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that shows an icon alone, and says in words what it does.
    public static Button iconButton(String id, Feather shape, String text, Runnable run) {
        var button = button(id, "", run);
        button.setGraphic(icon(shape));
        button.getStyleClass().add("quiet-button");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        return button;
    }

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that breaks its lines where the room ends.
    public static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What stands in a list without rows: in its middle or, where that has no room for it, to be
    /// scrolled rather than cut.
    public static ScrollPane placeholder(Label words) {
        words.setAlignment(Pos.CENTER);
        words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("placeholder-scroll");
        return scroll;
    }

    /// Takes up what is left of a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Takes the node out of the layout while it is not seen.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
