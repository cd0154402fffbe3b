package org.hearsay.format.tei;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.value.XmlWords;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;

/// Writes values as a feature structure.
final class TeiFeatures {

    private final XMLStreamWriter xml;
    private final XmlWords words;

    TeiFeatures(XMLStreamWriter xml, XmlWords words) {
        this.xml = xml;
        this.words = words;
    }

    /// @param xmlId of the structure
    /// @param owner id of the item whose values they are
    void write(String xmlId, Map<String, Value> values, Id owner) throws XMLStreamException {
        xml.writeStartElement("fs");
        xml.writeAttribute("xml:id", xmlId);
        for (var value : values.entrySet()) {
            xml.writeStartElement("f");
            xml.writeAttribute("name", TeiNames.escaped(value.getKey()));
            value(value.getValue(), owner);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void value(Value value, Id owner) throws XMLStreamException {
        switch (value) {
            case Value.Whole(var number) -> {
                xml.writeEmptyElement("numeric");
                xml.writeAttribute("value", Long.toString(number));
            }
            case Value.Truth(var holds) -> {
                xml.writeEmptyElement("binary");
                xml.writeAttribute("value", Boolean.toString(holds));
            }
            case Value.Texts(var texts) -> {
                xml.writeStartElement("vColl");
                xml.writeAttribute("org", "list");
                for (var text : texts) {
                    string(text, owner);
                }
                xml.writeEndElement();
            }
            case Value.Text _, Value.EntityRef _ -> string(value.shown(), owner);
        }
    }

    private void string(String text, Id owner) throws XMLStreamException {
        xml.writeStartElement("string");
        xml.writeCharacters(words.of(text, owner));
        xml.writeEndElement();
    }
}
