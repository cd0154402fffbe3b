package org.hearsay.ui.support.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import org.hearsay.settings.Theme;

/// How the program looks: light or dark, and how large its text is. One for all windows.
///
/// Confined to the JavaFX thread.
public final class Look {

    private static final int STEP = 10;
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final double UI_PIXELS = 14;
    private static final double ARTICLE_PIXELS = 16;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final BooleanBinding dark =
            Bindings.createBooleanBinding(
                    this::isDark, theme, Platform.getPreferences().colorSchemeProperty());

    public Look() {
        dark.subscribe(this::useTheme);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Text size in percent, 80 to 200.
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    public void larger() {
        zoom.set(Math.min(LARGEST, zoom.get() + STEP));
    }

    public void smaller() {
        zoom.set(Math.max(SMALLEST, zoom.get() - STEP));
    }

    public void normalSize() {
        zoom.set(100);
    }

    /// Size of an article's text at the present zoom, in pixels.
    public double articlePixels() {
        return ARTICLE_PIXELS * zoom.get() / 100;
    }

    /// Gives a scene the program's styles, and keeps them up to date.
    public void dress(Scene scene) {
        dark.subscribe(isDark -> scene.getStylesheets().setAll(stylesheets(isDark)));
        zoom.subscribe(percent -> scene.getRoot().setStyle(fontSize(percent.intValue())));
    }

    /// What stands around the article grows half as fast, so that the article keeps its room.
    private static String fontSize(int percent) {
        double pixels = UI_PIXELS * (100 + (percent - 100) / 2.0) / 100;
        return "-fx-font-size: %spx;".formatted(pixels);
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void useTheme(boolean isDark) {
        var sheet = isDark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
    }

    private static List<String> stylesheets(boolean isDark) {
        return List.of(url("hearsay.css"), url(isDark ? "hearsay-dark.css" : "hearsay-light.css"));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Look.class.getResource("/org/hearsay/ui/" + name), name)
                .toExternalForm();
    }
}
