package org.hearsay.ui.shell.annotate.over;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The article with room over it for small cards. What is not covered by a card is the article's.
public final class Overlay extends StackPane {

    private static final double MARGIN = 8;

    private final Pane layer = new Pane();

    public Overlay(Region article) {
        layer.setPickOnBounds(false);
        layer.setFocusTraversable(false);
        var edge = new Rectangle();
        edge.widthProperty().bind(layer.widthProperty());
        edge.heightProperty().bind(layer.heightProperty());
        layer.setClip(edge);
        getChildren().addAll(article, layer);
    }

    /// Puts a card below a place on the screen, or above it where there is no room below.
    ///
    /// @param widest in pixels
    void put(Region card, Bounds at, double widest) {
        if (!layer.getChildren().contains(card)) {
            card.setManaged(false);
            layer.getChildren().add(card);
        }
        card.applyCss();
        double width = Math.min(Math.min(card.prefWidth(-1), widest), getWidth() - 2 * MARGIN);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
        var place = layer.screenToLocal(at);
        double x =
                Math.clamp(place.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
        double below = place.getMaxY() + MARGIN;
        double above = place.getMinY() - MARGIN - height;
        double y = below + height <= getHeight() || above < 0 ? below : above;
        y = Math.clamp(y, 0, Math.max(0, getHeight() - height));
        card.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
        card.layout();
    }

    /// Puts a card into the upper right corner, until it is taken away.
    public void pin(Region card) {
        if (!isPinned(card)) {
            card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            setAlignment(card, Pos.TOP_RIGHT);
            setMargin(card, new Insets(MARGIN, 4 * MARGIN, 0, MARGIN));
            getChildren().add(card);
        }
    }

    public void unpin(Region card) {
        getChildren().remove(card);
    }

    public boolean isPinned(Region card) {
        return getChildren().contains(card);
    }

    void remove(Node card) {
        layer.getChildren().remove(card);
    }

    /// Adds what is never seen.
    void addHidden(Node node) {
        node.setManaged(false);
        layer.getChildren().add(node);
    }
}
