package org.hearsay.ui.article.marks;

/// A rectangle in pixels, `y` downwards.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /// This box with every side moved outwards.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public Box widened(double by) {
        return new Box(x - by, y, width + 2 * by, height);
    }

    public boolean contains(double pointX, double pointY) {
        return x <= pointX && pointX <= right() && y <= pointY && pointY <= bottom();
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
