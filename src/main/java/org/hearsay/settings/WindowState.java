package org.hearsay.settings;

import java.util.List;

/// How the window of one project was left.
///
/// @param bounds where it stood on the screen; of no extent where that is not known
/// @param dividers positions from 0 to 1, as the window orders them
/// @param document id of the document last open; empty for none
/// @param caret UTF-16 offset in that document
/// @param scroll of the article, in pixels from its top
public record WindowState(
        Bounds bounds, List<Double> dividers, String document, int caret, double scroll) {

    public static final WindowState NONE =
            new WindowState(new Bounds(0, 0, 0, 0, false), List.of(), "", 0, 0);

    public WindowState {
        dividers = List.copyOf(dividers);
    }

    /// A window's place on the screen, in pixels.
    public record Bounds(double x, double y, double width, double height, boolean maximised) {

        public boolean isKnown() {
            return width > 0 && height > 0;
        }
    }
}
