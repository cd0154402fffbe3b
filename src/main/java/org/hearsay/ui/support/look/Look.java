package org.hearsay.ui.support.look;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Scene;
import org.hearsay.settings.Appearance;
import org.hearsay.settings.Colours.Style;
import org.hearsay.settings.Reading;
import org.hearsay.settings.Theme;

/// How the program looks: colours, letters, how close things stand. One for all windows.
///
/// Confined to the JavaFX thread.
public final class Look {

    private static final int STEP = 10;
    private static final double UI_PIXELS = 14;

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.FIRST);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final SystemLook system = new SystemLook();
    private final ObjectBinding<Styles> styles =
            Bindings.createObjectBinding(
                    this::styles,
                    appearance,
                    Platform.getPreferences(),
                    Platform.getPreferences().colorSchemeProperty());
    private final BooleanBinding dark =
            Bindings.createBooleanBinding(() -> styles.get().isDark(), styles);

    public Look() {
        appearance.subscribe(all -> {
            theme.set(all.colours().theme());
            zoom.set(all.reading().percent());
        });
        theme.subscribe(wanted -> change(wanted, zoom.get()));
        zoom.subscribe(wanted -> change(theme.get(), wanted.intValue()));
        styles.subscribe(now -> Application.setUserAgentStylesheet(now.base()));
    }

    /// All that a person has chosen.
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Text size in percent, 75 to 200.
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /// The sheets in use; changes with all that colours depend on.
    public ObservableObjectValue<Styles> stylesProperty() {
        return styles;
    }

    public void larger() {
        zoom.set(Math.min(Reading.LARGEST, zoom.get() + STEP));
    }

    public void smaller() {
        zoom.set(Math.max(Reading.SMALLEST, zoom.get() - STEP));
    }

    public void normalSize() {
        zoom.set(100);
    }

    /// Gives a scene the program's styles, and keeps them up to date.
    public void dress(Scene scene) {
        styles.subscribe(now -> scene.getStylesheets().setAll(now.sheets()));
        zoom.subscribe(percent -> scene.getRoot().setStyle(fontSize(percent.intValue())));
    }

    private void change(Theme wanted, int percent) {
        var now = appearance.get();
        appearance.set(
                now.withColours(now.colours().withTheme(wanted))
                        .withReading(now.reading().withPercent(percent)));
    }

    /// What stands around the article grows half as fast, so that the article keeps its room.
    private static String fontSize(int percent) {
        double pixels = UI_PIXELS * (100 + (percent - 100) / 2.0) / 100;
        return "-fx-font-size: %spx;".formatted(pixels);
    }

    private Styles styles() {
        var all = appearance.get();
        var colours = all.colours();
        boolean plain =
                switch (colours.contrast()) {
                    case HIGH -> true;
                    case NORMAL -> false;
                    case SYSTEM -> system.isHighContrast();
                };
        boolean isDark =
                colours.style() == Style.DRACULA && !plain
                        || switch (colours.theme()) {
                            case LIGHT -> false;
                            case DARK -> true;
                            case SYSTEM ->
                                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                        };
        return new Styles(colours.style(), isDark, plain, all.density(), isCalm());
    }

    private boolean isCalm() {
        return switch (appearance.get().motion()) {
            case REDUCED -> true;
            case FULL -> false;
            case SYSTEM -> system.isCalm();
        };
    }
}
