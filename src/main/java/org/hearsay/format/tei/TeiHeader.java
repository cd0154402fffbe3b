package org.hearsay.format.tei;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.value.XmlWords;
import org.hearsay.model.Document;
import org.hearsay.model.Id;

/// Writes the header of a TEI file: title, who annotated, and what is known of the source.
final class TeiHeader {

    private final XMLStreamWriter xml;
    private final XmlWords words;

    TeiHeader(XMLStreamWriter xml, XmlWords words) {
        this.xml = xml;
        this.words = words;
    }

    /// @param annotators a name for each layer, which has the pointer `#r-1`, `#r-2` and so on
    void write(Document document, List<String> annotators) throws XMLStreamException {
        var owner = document.id();
        xml.writeStartElement("teiHeader");
        xml.writeStartElement("fileDesc");
        newLine();
        xml.writeStartElement("titleStmt");
        element("title", document.title(), owner);
        for (int i = 0; i < annotators.size(); i++) {
            xml.writeStartElement("respStmt");
            xml.writeAttribute("xml:id", "r-" + (i + 1));
            element("resp", "annotation", owner);
            element("name", annotators.get(i), owner);
            xml.writeEndElement();
        }
        end();
        xml.writeStartElement("publicationStmt");
        element("p", "Exported from a Hearsay project.", owner);
        end();
        xml.writeStartElement("sourceDesc");
        source(document, owner);
        end();
        end();
        xml.writeStartElement("encodingDesc");
        element(
                "p",
                "Spans run from one anchor of the text to another; anchors are numbered by"
                        + " characters (Unicode code points) from 0. The characters of body are"
                        + " those of the article.",
                owner);
        end();
        end();
    }

    private void source(Document document, Id owner) throws XMLStreamException {
        xml.writeStartElement("bibl");
        for (var entry : document.metadata().entrySet()) {
            xml.writeStartElement("note");
            xml.writeAttribute("type", TeiNames.escaped(entry.getKey()));
            xml.writeCharacters(words.of(entry.getValue(), owner));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text, Id owner) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words.of(text, owner));
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
