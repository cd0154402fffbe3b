package org.hearsay.ui.shell.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.KeyNames;

/// The keys that work now, as buttons: the on-screen help, so that nobody memorises a mode. One
/// line that never wraps; what does not fit is dropped from the right, the last entry stays.
public final class KeyBarView extends HBox {

    private final KeyNames names;

    public KeyBarView(KeyNames names) {
        this.names = names;
        setId("key-bar");
        getStyleClass().add("key-bar");
        setMinWidth(0);
    }

    public void show(List<KeyHint> hints) {
        getChildren().setAll(hints.stream().map(this::button).toList());
    }

    private Node button(KeyHint hint) {
        var key = names.of(hint.key());
        var button = new Button(hint.title());
        button.setId("key-" + hint.id());
        button.setGraphic(new Label(key));
        button.getGraphic().getStyleClass().add("key-cap");
        // The article keeps the focus, or its keys would stop working.
        button.setFocusTraversable(false);
        button.setAccessibleText(hint.title() + ", " + key);
        button.setOnAction(_ -> hint.run().run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var entries = getManagedChildren();
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double last = entries.isEmpty() ? 0 : entries.getLast().prefWidth(-1);
        boolean fits = true;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            boolean isLast = i == entries.size() - 1;
            double width = entry.prefWidth(-1) + getSpacing();
            fits = fits && width + (isLast ? 0 : last) <= room;
            entry.setVisible(fits || isLast);
            room -= fits ? width : 0;
        }
        place(entries);
    }

    private void place(List<Node> entries) {
        double x = getInsets().getLeft();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        for (var entry : entries) {
            if (entry.isVisible()) {
                double width = entry.prefWidth(-1);
                entry.resizeRelocate(snapPositionX(x), getInsets().getTop(), width, height);
                x += width + getSpacing();
            }
        }
    }
}
