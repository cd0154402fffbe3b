package org.hearsay.ui.support.look;

import java.util.Locale;
import javafx.application.Platform;

/// What the system asks of every program's look.
final class SystemLook {

    /// Windows names a flag, GTK a theme.
    boolean isHighContrast() {
        var asked = Platform.getPreferences();
        return asked.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || asked.getString("GTK.theme_name")
                        .map(name -> name.toLowerCase(Locale.ROOT).contains("highcontrast"))
                        .orElse(false);
    }

    boolean isCalm() {
        return Platform.getPreferences().isReducedMotion();
    }
}
