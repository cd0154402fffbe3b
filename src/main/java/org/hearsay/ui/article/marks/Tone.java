package org.hearsay.ui.article.marks;

/// A colour.
///
/// @param rgb `0xRRGGBB`
/// @param opacity 0 to 1
public record Tone(int rgb, double opacity) {

    /// @param hex `#RRGGBB`
    public static Tone of(String hex) {
        return new Tone(Integer.parseInt(hex.substring(1), 16), 1);
    }

    public Tone withOpacity(double changed) {
        return new Tone(rgb, changed);
    }

    /// The opaque colour that appears where this one, with its opacity, lies on `ground`.
    public Tone on(Tone ground) {
        return new Tone(
                mixed(red(), ground.red()) << 16
                        | mixed(green(), ground.green()) << 8
                        | mixed(blue(), ground.blue()),
                1);
    }

    public int red() {
        return rgb >> 16 & 0xFF;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /// For example `#2348B0`; the opacity is left out.
    public String hex() {
        return "#%06X".formatted(rgb);
    }

    /// Contrast of two opaque colours as WCAG 2 counts it, 1 to 21.
    public double contrast(Tone other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private int mixed(int mine, int theirs) {
        return (int) Math.round(theirs + (mine - theirs) * opacity);
    }
}
