package org.hearsay.ui.article.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.Ink.Point;
import org.hearsay.ui.article.marks.Ink.Stroke;
import org.hearsay.ui.article.marks.Tone;

/// Writes ink as SVG elements.
final class SvgInk {

    /// How far below its middle a capital letter stands, in font sizes; not every reader of SVG can
    /// centre a text upright.
    private static final double HALF_CAPITAL = 0.36;

    private final XMLStreamWriter xml;

    SvgInk(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(Ink ink) throws XMLStreamException {
        switch (ink) {
            case Ink.Fill(var box, var radius, var tone) -> {
                rect(box, radius);
                fill(tone);
            }
            case Ink.Frame(var box, var radius, var stroke) -> {
                rect(box, radius);
                outline(stroke);
            }
            case Ink.Path(var points, var stroke) -> {
                xml.writeEmptyElement("polyline");
                xml.writeAttribute("points", points(points));
                outline(stroke);
            }
            case Ink.Area(var points, var tone) -> {
                xml.writeEmptyElement("polygon");
                xml.writeAttribute("points", points(points));
                fill(tone);
            }
            case Ink.Hatch hatch -> hatch(hatch);
            case Ink.Letters letters -> letters(letters);
            case Ink.Disc disc -> {
                xml.writeEmptyElement("circle");
                number("cx", disc.centre().x());
                number("cy", disc.centre().y());
                number("r", disc.radius());
                stroke(disc.edge());
                fill(disc.fill());
            }
            case Ink.Curve curve -> {
                xml.writeEmptyElement("path");
                var controls = List.of(curve.control1(), curve.control2(), curve.to());
                xml.writeAttribute(
                        "d", "M" + points(List.of(curve.from())) + "C" + points(controls));
                outline(curve.stroke());
            }
        }
    }

    void number(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private void rect(Box box, double radius) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        if (radius > 0) {
            number("rx", radius);
        }
    }

    private void fill(Tone tone) throws XMLStreamException {
        xml.writeAttribute("fill", tone.hex());
        if (tone.opacity() < 1) {
            number("fill-opacity", tone.opacity());
        }
    }

    private void outline(Stroke stroke) throws XMLStreamException {
        xml.writeAttribute("fill", "none");
        stroke(stroke);
    }

    private void stroke(Stroke stroke) throws XMLStreamException {
        xml.writeAttribute("stroke", stroke.tone().hex());
        number("stroke-width", stroke.width());
        if (stroke.tone().opacity() < 1) {
            number("stroke-opacity", stroke.tone().opacity());
        }
        if (!stroke.dashes().isEmpty()) {
            xml.writeAttribute(
                    "stroke-dasharray",
                    stroke.dashes().stream().map(SvgInk::number).collect(Collectors.joining(" ")));
        }
    }

    /// Each line cut off at the sides of the box.
    private void hatch(Ink.Hatch hatch) throws XMLStreamException {
        var box = hatch.box();
        var lines = new StringBuilder();
        for (double x = box.x() - box.height(); x < box.right(); x += hatch.pitch()) {
            double left = Math.max(x, box.x());
            double right = Math.min(x + box.height(), box.right());
            if (left < right) {
                var from = new Point(left, box.bottom() - (left - x));
                var to = new Point(right, box.bottom() - (right - x));
                lines.append('M').append(points(List.of(from, to)));
            }
        }
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", lines.toString());
        outline(hatch.stroke());
    }

    private void letters(Ink.Letters letters) throws XMLStreamException {
        xml.writeStartElement("text");
        number("x", letters.centre().x());
        number("y", letters.centre().y() + HALF_CAPITAL * letters.size());
        xml.writeAttribute("text-anchor", "middle");
        xml.writeAttribute("font-family", SvgWords.FAMILY);
        xml.writeAttribute("font-weight", "bold");
        number("font-size", letters.size());
        fill(letters.tone());
        xml.writeCharacters(letters.text());
        xml.writeEndElement();
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(p -> number(p.x()) + "," + number(p.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
