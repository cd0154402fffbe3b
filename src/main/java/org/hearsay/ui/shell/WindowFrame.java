package org.hearsay.ui.shell;

import java.util.stream.Collectors;
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

    /// Names the screens that there are now, so that each set of them has its own frame.
    static String displays() {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .map(b ->
                        "%.0fx%.0f+%.0f+%.0f"
                                .formatted(b.getWidth(), b.getHeight(), b.getMinX(), b.getMinY()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Puts the window where it was, or in the middle of the first screen where that place is on
    /// none.
    static void put(Stage stage, WindowState.Bounds bounds) {
        if (!bounds.isKnown()) {
            return;
        }
        var primary = Screen.getPrimary().getVisualBounds();
        var title = new Rectangle2D(bounds.x() + 40, bounds.y(), bounds.width() - 80, 30);
        boolean seen =
                Screen.getScreens().stream()
                        .anyMatch(screen -> screen.getVisualBounds().intersects(title));
        if (seen) {
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        } else {
            stage.setWidth(Math.min(bounds.width(), primary.getWidth()));
            stage.setHeight(Math.min(bounds.height(), primary.getHeight()));
            stage.setX(primary.getMinX() + (primary.getWidth() - stage.getWidth()) / 2);
            stage.setY(primary.getMinY() + (primary.getHeight() - stage.getHeight()) / 2);
        }
        stage.setMaximized(bounds.maximised());
    }
}
