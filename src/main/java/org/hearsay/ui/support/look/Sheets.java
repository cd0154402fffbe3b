package org.hearsay.ui.support.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer over the window for one card at a time: a question, a list, a result. Esc or a click
/// beside the card puts it away and gives the focus back; where a card has pages, Esc first goes
/// back through them. The focus stays on the card while it is there.
public final class Sheets extends StackPane {

    /// A card that has pages.
    public interface Paged {

        /// Goes back a page.
        ///
        /// @return false on the first one
        boolean back();
    }

    private final CardFocus focus = new CardFocus(this);

    /// Whether no key was pressed or let go since the card is there.
    private boolean fresh;

    public Sheets() {
        setId("sheets");
        getStyleClass().add("veil");
        Controls.show(this, false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    fresh = false;
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        goBack();
                    }
                });
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> fresh = false);
        // The character of the key that asked for the card is none for its field.
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (fresh) {
                        event.consume();
                    }
                });
        // What the card has no use for must not reach the window behind it: a key that is held
        // down would show one card after the other.
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean modified =
                            event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
                    if (modified || event.getCode().isFunctionKey()) {
                        event.consume();
                    }
                });
    }

    private void goBack() {
        boolean turned = false;
        for (var card : List.copyOf(getChildren())) {
            turned |= card instanceof Paged paged && paged.back();
        }
        if (!turned) {
            close();
        }
    }

    /// @param first what gets the focus
    public void show(Region card, Node first) {
        card.getStyleClass().add("sheet-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        Controls.show(this, true);
        fresh = true;
        // What scrolls takes its content in only now, and what is in no window gets no focus.
        applyCss();
        layout();
        focus.hold(first);
    }

    /// Whether a card of that kind is there.
    public boolean isShowing(Class<? extends Region> kind) {
        return isVisible() && getChildren().stream().anyMatch(kind::isInstance);
    }

    public void close() {
        focus.giveBack();
        Controls.show(this, false);
        getChildren().clear();
    }
}
