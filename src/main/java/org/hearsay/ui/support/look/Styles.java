package org.hearsay.ui.support.look;

import atlantafx.base.theme.CupertinoDark;
import atlantafx.base.theme.CupertinoLight;
import atlantafx.base.theme.Dracula;
import atlantafx.base.theme.NordDark;
import atlantafx.base.theme.NordLight;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.settings.Appearance.Density;
import org.hearsay.settings.Colours.Style;

/// The style sheets of each design.
///
/// @param isDark whether the design's dark half is meant
/// @param isPlain whether black and white are asked for, instead of the design's colours
/// @param isCalm whether nothing may fade
public record Styles(
        Style style, boolean isDark, boolean isPlain, Density density, boolean isCalm) {

    /// The toolkit's own sheet.
    String base() {
        return theme().getUserAgentStylesheet();
    }

    /// What the program lays over it, in order.
    List<String> sheets() {
        var names = new ArrayList<String>();
        names.add("hearsay.css");
        if (style == Style.PRIMER || isPlain) {
            names.add(isDark ? "hearsay-dark.css" : "hearsay-light.css");
        } else {
            names.add("hearsay-other.css");
        }
        if (isPlain) {
            names.add(isDark ? "hearsay-white.css" : "hearsay-black.css");
        }
        if (density == Density.COMFORTABLE) {
            names.add("hearsay-comfortable.css");
        }
        if (!isCalm) {
            names.add("hearsay-fades.css");
        }
        return names.stream().map(Styles::url).toList();
    }

    /// What lies behind an article, as `#RRGGBB`: the design's `-color-bg-default`.
    public String canvas() {
        if (isPlain) {
            return isDark ? "#000000" : "#FFFFFF";
        }
        return switch (style) {
            case PRIMER -> isDark ? "#0D1117" : "#FFFFFF";
            case NORD -> isDark ? "#2E3440" : "#FAFAFC";
            case CUPERTINO -> isDark ? "#1C1C1E" : "#FFFFFF";
            case DRACULA -> "#282A36";
        };
    }

    private Theme theme() {
        return switch (isPlain ? Style.PRIMER : style) {
            case PRIMER -> isDark ? new PrimerDark() : new PrimerLight();
            case NORD -> isDark ? new NordDark() : new NordLight();
            case CUPERTINO -> isDark ? new CupertinoDark() : new CupertinoLight();
            case DRACULA -> new Dracula();
        };
    }

    private static String url(String name) {
        return Objects.requireNonNull(Styles.class.getResource("/org/hearsay/ui/" + name), name)
                .toExternalForm();
    }
}
