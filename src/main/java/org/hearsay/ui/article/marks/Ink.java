package org.hearsay.ui.article.marks;

import java.util.List;

/// One thing to draw, in pixels. Whoever draws, on a canvas or into a file, needs to know these
/// forms and nothing of marks.
public sealed interface Ink {

    /// A filled rectangle.
    ///
    /// @param radius of its corners
    record Fill(Box box, double radius, Tone tone) implements Ink {}

    /// The outline of a rectangle.
    record Frame(Box box, double radius, Stroke stroke) implements Ink {}

    /// Straight lines from point to point, not closed.
    record Path(List<Point> points, Stroke stroke) implements Ink {
        public Path {
            points = List.copyOf(points);
        }

        public static Path line(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
        }
    }

    /// A filled area with straight edges.
    record Area(List<Point> points, Tone tone) implements Ink {
        public Area {
            points = List.copyOf(points);
        }
    }

    /// A rectangle of diagonal lines.
    ///
    /// @param pitch distance of the lines along the x axis
    record Hatch(Box box, double pitch, Stroke stroke) implements Ink {}

    /// A short bold text around a centre.
    ///
    /// @param size of the font
    record Letters(String text, Point centre, double size, Tone tone) implements Ink {}

    /// A filled circle with an edge.
    record Disc(Point centre, double radius, Tone fill, Stroke edge) implements Ink {}

    /// A cubic curve.
    record Curve(Point from, Point control1, Point control2, Point to, Stroke stroke)
            implements Ink {}

    /// A point.
    record Point(double x, double y) {}

    /// How a line is drawn.
    ///
    /// @param dashes lengths on and off in turn; empty for a whole line
    record Stroke(Tone tone, double width, List<Double> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        public static Stroke solid(Tone tone, double width) {
            return new Stroke(tone, width, List.of());
        }

        public static Stroke dashed(Tone tone, double width, double on, double off) {
            return new Stroke(tone, width, List.of(on, off));
        }
    }
}
