package org.hearsay.ui.shell.frame;

import javafx.geometry.Pos;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.hearsay.ui.support.Attention;

/// A small popup in the corner of the screen that goes by itself. Without a button to close it, it
/// takes no focus.
public final class PopupAttention implements Attention {

    private static final Duration SHOWN = Duration.seconds(8);

    @Override
    public void call(String title, String text) {
        Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w.isShowing())
                .findFirst()
                .ifPresent(owner ->
                        Notifications.create()
                                .owner(owner)
                                .title(title)
                                .text(text)
                                .position(Pos.BOTTOM_RIGHT)
                                .hideAfter(SHOWN)
                                .hideCloseButton()
                                .show());
    }
}
