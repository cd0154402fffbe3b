package org.hearsay.ui.shell.annotate.over;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A small choice of where the same words are proposed, with how often they stand there: D, 1 or
/// Enter for the article, 2 for all, Esc for none. It goes when it loses the keyboard.
public final class EqualCard {

    private static final double WIDTH = 420;

    private final Overlay overlay;
    private final Messages messages;
    private final Label title = Controls.wrapped("", "pane-title");
    private final Button here;
    private final Button everywhere;
    private final VBox card;
    private Bounds at;
    private Ways ways = new Ways(() -> {}, () -> {}, () -> {});
    private int countHere;

    /// What is done then.
    ///
    /// @param left in any case, first
    public record Ways(Runnable here, Runnable everywhere, Runnable left) {}

    public EqualCard(Overlay overlay, Messages messages, Bounds nowhere) {
        this.overlay = overlay;
        this.messages = messages;
        at = nowhere;
        here = Controls.button("equal-here", "", () -> take(ways.here()));
        everywhere = Controls.button("equal-everywhere", "", () -> take(ways.everywhere()));
        here.setMaxWidth(Double.MAX_VALUE);
        everywhere.setMaxWidth(Double.MAX_VALUE);
        title.setMaxWidth(WIDTH - 24);
        card = new VBox(8, title, here, everywhere);
        card.setId("equal-card");
        card.getStyleClass().add("floating-card");
        card.setFocusTraversable(true);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        card.focusWithinProperty()
                .subscribe(within -> {
                    if (!within && isShown()) {
                        close();
                    }
                });
    }

    public boolean isShown() {
        return card.getParent() != null;
    }

    /// @param where it belongs to, on the screen
    /// @param words what is proposed, as what
    /// @param count how often in this article
    public void show(Bounds where, String words, int count, Ways chosen) {
        at = where;
        ways = chosen;
        countHere = count;
        title.setText(words);
        here.setText(messages.text("equal.here", count));
        here.setDisable(count == 0);
        everywhere.setText(messages.text("equal.counting"));
        everywhere.setDisable(true);
        put();
        card.requestFocus();
    }

    /// Says how often in the other articles.
    ///
    /// @param more suggestions
    /// @param documents in so many articles
    public void found(int more, int documents) {
        if (isShown()) {
            var all = more + countHere;
            everywhere.setText(
                    more == 0
                            ? messages.text("equal.nowhere-else")
                            : messages.text("equal.everywhere", all, more, documents));
            everywhere.setDisable(more == 0);
            put();
        }
    }

    /// Takes it away as if Esc had been pressed.
    public void close() {
        overlay.remove(card);
        ways.left().run();
    }

    private void put() {
        card.setPrefWidth(WIDTH);
        overlay.put(card, at, WIDTH);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case D, DIGIT1, NUMPAD1 -> here.fire();
            case DIGIT2, NUMPAD2 -> everywhere.fire();
            case ENTER -> (everywhere.isFocused() || here.isDisabled() ? everywhere : here).fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Runnable way) {
        close();
        way.run();
    }
}
