package org.hearsay.ui.article.marks;

/// Sizes of marks, in pixels, for one text size.
///
/// @param u one sixteenth of the text size, the unit in which the design gives all sizes
public record Metrics(double u) {

    /// Lanes that are drawn on a line; where more would be needed the last one stands for the rest.
    public static final int LANES = 4;

    /// Slack around thin marks for the pointer, in pixels whatever the text size.
    public static final double SLOP = 3;

    private static final double[] SPACING = {6, 10, 15, 20, 26};

    /// @param pixels size of the text
    public static Metrics forText(double pixels) {
        return new Metrics(pixels / 16);
    }

    public double of(double units) {
        return units * u;
    }

    /// Room between the boxes of two lines.
    ///
    /// @param lanes used in the document
    public double lineSpacing(int lanes) {
        return of(SPACING[Math.clamp(lanes, 0, LANES)]);
    }

    /// Distance of a rail's centre from the foot of the line's box.
    public double railOffset(int lane) {
        return of(5 + 6.0 * lane);
    }

    /// Width of the gutter at the right of the text that holds the brackets.
    public double gutter() {
        return of(56);
    }
}
