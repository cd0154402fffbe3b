package org.hearsay.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hearsay.settings.WindowState;

/// Where a window stands, to be found there again.
final class WindowFrame {

    private WindowFrame() {}

    static WindowState.Bounds of(Stage stage) {
        return new WindowState.Bounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    /// Puts the window where it was, or leaves it on the first screen where that place is on none.
    static void put(Stage stage, WindowState.Bounds bounds) {
        if (!bounds.isKnown()) {
            return;
        }
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        var title = new Rectangle2D(bounds.x() + 40, bounds.y(), bounds.width() - 80, 30);
        boolean seen =
                Screen.getScreens().stream()
                        .anyMatch(screen -> screen.getVisualBounds().intersects(title));
        if (seen) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximised());
    }
}
