package org.hearsay.ui.article.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.ui.article.marks.Ink;

/// A picture as SVG, with its words as text.
///
/// On the JavaFX thread, which alone knows where the words stand.
final class SvgPicture {

    private final Picture picture;
    private final XMLStreamWriter xml;

    private SvgPicture(Picture picture, XMLStreamWriter xml) {
        this.picture = picture;
        this.xml = xml;
    }

    static byte[] bytes(Picture picture) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        new SvgPicture(picture, xml).write();
        xml.close();
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        var svg = new SvgInk(xml);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        svg.number("width", picture.width() * picture.scale());
        svg.number("height", picture.height() * picture.scale());
        xml.writeAttribute("viewBox", "0 0 %d %d".formatted(picture.width(), picture.height()));
        xml.writeEmptyElement("rect");
        svg.number("width", picture.width());
        svg.number("height", picture.height());
        xml.writeAttribute("fill", picture.palette().canvas().hex());
        inks(svg, picture.drawing().ground());
        for (var mark : picture.drawing().marks()) {
            inks(svg, mark.under());
        }
        new SvgWords(xml, svg, picture.palette()).write(picture.text().lines());
        for (var mark : picture.drawing().marks()) {
            inks(svg, mark.over());
        }
        inks(svg, picture.drawing().top());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void inks(SvgInk svg, Iterable<Ink> inks) throws XMLStreamException {
        for (var ink : inks) {
            svg.write(ink);
        }
    }
}
