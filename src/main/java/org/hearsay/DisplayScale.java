package org.hearsay;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.settings.Appearance.Scale;

/// Makes the toolkit draw everything as large as the person has chosen. It asks once, before it
/// starts; a Mac's asks its system alone.
final class DisplayScale {

    private static final List<String> NAMES = List.of("glass.gtk.uiScale", "glass.win.uiScale");

    private DisplayScale() {}

    /// What somebody gave the program on its way already stays.
    static void tell(Scale scale, Properties system) {
        factor(scale).ifPresent(said -> NAMES.forEach(name -> system.putIfAbsent(name, said)));
    }

    private static Optional<String> factor(Scale scale) {
        return switch (scale) {
            case SYSTEM -> Optional.empty();
            case P100 -> Optional.of("100%");
            case P125 -> Optional.of("125%");
            case P150 -> Optional.of("150%");
            case P200 -> Optional.of("200%");
        };
    }
}
