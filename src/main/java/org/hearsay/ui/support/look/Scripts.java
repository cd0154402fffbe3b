package org.hearsay.ui.support.look;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/// The scripts that have a font of their own, and the way a text is read.
///
/// JavaFX 26 puts the pieces of a run from left to right where it has to take them from several
/// fonts, also in a run from right to left. Where every stretch names the one font that has its
/// letters, no run is of two.
public final class Scripts {

    /// Below this no character is of a script that needs its own font.
    private static final int FIRST_HEBREW = 0x590;

    private Scripts() {}

    /// @param span in UTF-16
    /// @param style what the style sheets call the script
    public record Stretch(Span span, String style) {}

    /// The stretches in a script with a font of its own, in text order; there need not be any.
    public static List<Stretch> of(String text) {
        var found = new ArrayList<Stretch>();
        int i = 0;
        while (i < text.length()) {
            var style = style(text.charAt(i));
            int start = i++;
            while (i < text.length() && style(text.charAt(i)).equals(style)) {
                i++;
            }
            if (!style.isEmpty()) {
                found.add(new Stretch(new Span(start, i), style));
            }
        }
        return found;
    }

    /// Whether the text reads from right to left: whether its first letter does.
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String style(char c) {
        if (c < FIRST_HEBREW) {
            return "";
        }
        return switch (UnicodeScript.of(c)) {
            case HEBREW -> "hebrew";
            case ARABIC -> "arabic";
            default -> "";
        };
    }
}
