package org.hearsay.ui.search;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets Esc lead back from a hit that was opened, as long as it is only looked at: whoever scrolls
/// comes back, whoever presses anything else works there, and Esc means what it always does.
final class WayBack implements EventHandler<KeyEvent> {

    private static final Set<KeyCode> LOOKING =
            Set.of(
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.SHIFT,
                    KeyCode.CONTROL,
                    KeyCode.ALT,
                    KeyCode.META);

    private final Runnable back;
    private @Nullable Scene scene;

    WayBack(Runnable back) {
        this.back = back;
    }

    /// @param window where the hit is shown
    void open(Scene window) {
        close();
        scene = window;
        window.addEventFilter(KeyEvent.KEY_PRESSED, this);
    }

    void close() {
        var open = scene;
        if (open != null) {
            open.removeEventFilter(KeyEvent.KEY_PRESSED, this);
            scene = null;
        }
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            back.run();
        } else if (!LOOKING.contains(event.getCode())) {
            close();
        }
    }
}
