package org.hearsay.format.cas.write;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.io.SafeXml;

/// Writes the type system as UIMA's descriptor, without which its readers take nothing in.
final class TypeSystemFile {

    private TypeSystemFile() {}

    static void write(CasTypes types, OutputStream out) throws IOException {
        try {
            var xml = SafeXml.writer(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("typeSystemDescription");
            xml.writeDefaultNamespace("http://uima.apache.org/resourceSpecifier");
            xml.writeStartElement("types");
            for (var type : types.all().entrySet()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("typeDescription");
                text(xml, "name", type.getKey());
                text(xml, "description", "");
                text(xml, "supertypeName", type.getValue().supertype());
                xml.writeStartElement("features");
                for (var feature : type.getValue().features().entrySet()) {
                    xml.writeStartElement("featureDescription");
                    text(xml, "name", feature.getKey());
                    text(xml, "description", "");
                    text(xml, "rangeTypeName", feature.getValue());
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
