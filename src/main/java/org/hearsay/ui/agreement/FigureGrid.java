package org.hearsay.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.hearsay.ui.support.look.Controls;

/// Numbers in rows and columns, each of which leads to its cases. It is one stop of the Tab key;
/// arrows go from number to number.
///
/// Confined to the JavaFX thread.
final class FigureGrid extends GridPane {

    private final List<Hyperlink> links = new ArrayList<>();

    FigureGrid(String id) {
        setId(id);
        getStyleClass().add("figure-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void heading(int column, int row, String text) {
        var label = Controls.label(text, "list-heading");
        label.setMinWidth(USE_PREF_SIZE);
        put(label, column, row, column == 0 ? HPos.LEFT : HPos.RIGHT);
    }

    void name(int row, String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        put(label, 0, row, HPos.LEFT);
    }

    void plain(int column, int row, String text, String says) {
        var label = Controls.label(text, "muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(says));
        put(label, column, row, HPos.RIGHT);
    }

    /// @param says what it is and how many cases it opens
    Hyperlink link(int column, int row, String text, String says, Runnable open) {
        var link = new Hyperlink(text);
        link.setMinWidth(USE_PREF_SIZE);
        link.setTooltip(new Tooltip(says));
        link.setAccessibleText(text + ", " + says);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.run();
        });
        link.setFocusTraversable(links.isEmpty());
        links.add(link);
        put(link, column, row, HPos.RIGHT);
        return link;
    }

    private void put(Node node, int column, int row, HPos side) {
        setHalignment(node, side);
        setValignment(node, VPos.CENTER);
        add(node, column, row);
    }

    private void move(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case RIGHT, DOWN -> 1;
                    case LEFT, UP -> -1;
                    default -> 0;
                };
        if (step != 0 && event.getTarget() instanceof Hyperlink from) {
            boolean within = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
            int at = links.indexOf(from) + step;
            while (within && isThere(at) && !isInColumn(at, from)) {
                at += step;
            }
            if (isThere(at)) {
                links.forEach(l -> l.setFocusTraversable(false));
                links.get(at).setFocusTraversable(true);
                links.get(at).requestFocus();
            }
            event.consume();
        }
    }

    private boolean isThere(int at) {
        return at >= 0 && at < links.size();
    }

    private boolean isInColumn(int at, Hyperlink from) {
        return GridPane.getColumnIndex(links.get(at)).equals(GridPane.getColumnIndex(from));
    }
}
