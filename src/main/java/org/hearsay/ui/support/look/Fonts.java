package org.hearsay.ui.support.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that the program brings along, so that nothing is left to what a computer has.
public final class Fonts {

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Italic.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "Inter-BoldItalic.otf",
                    "NotoSerif-Regular.ttf",
                    "NotoSerif-Italic.ttf",
                    "NotoSerif-Bold.ttf",
                    "NotoSerif-BoldItalic.ttf",
                    "NotoSansHebrew-Regular.ttf",
                    "NotoNaskhArabic-Regular.ttf");

    private Fonts() {}

    /// Makes the fonts known to the toolkit; to be called once, after it has started.
    public static void load() {
        for (var file : FILES) {
            try (var in = Fonts.class.getResourceAsStream("/org/hearsay/ui/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("Missing from the build: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
