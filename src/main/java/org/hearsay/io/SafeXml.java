package org.hearsay.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.io.Worded.Words;

/// Reads and writes XML, a piece at a time. What comes from strangers gets nothing from outside the
/// file: there is no document type, no entity of its own, no schema and no inclusion, and it cannot
/// nest without end. Any thread.
public final class SafeXml {

    static final int MAX_DEPTH = 256;

    private SafeXml() {}

    /// Reads in the encoding that the bytes declare. Text comes in one piece between two marks.
    ///
    /// @param in is not closed by it
    /// @throws XMLStreamException if the beginning is no XML; later calls throw it where the file
    ///   has a document type, nests too deep, or is no XML from there on
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = inputFactory();
        return new GuardedXml(factory.createXMLStreamReader(in));
    }

    /// Of a text whose encoding was told already, whatever it declares.
    ///
    /// @throws XMLStreamException as the other does
    public static XMLStreamReader reader(Reader in) throws XMLStreamException {
        return new GuardedXml(inputFactory().createXMLStreamReader(in));
    }

    /// Name of the outermost element, without its prefix; empty where the file is no XML.
    public static String rootOf(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            // Not guarded: what is refused later must first be known for what it is.
            var xml = inputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName();
                }
            }
            return "";
        } catch (XMLStreamException _) {
            return "";
        }
    }

    /// Writes UTF-8. It does not look for characters that XML has no place for; line ends and tabs
    /// in attributes come back as blanks, as XML has it.
    ///
    /// @param out is not closed by it
    public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /// The JDK's own, whatever else lies on the class path.
    private static XMLInputFactory inputFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(MAX_DEPTH));
        // Without entities of its own a file cannot swell. The JDK counts a text with "&amp;" in it
        // as an entity, and would refuse long ones.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setXMLResolver(nothing());
        return factory;
    }

    private static XMLResolver nothing() {
        return (publicId, systemId, base, namespace) -> {
            throw new RefusedXmlException(
                    Words.of("it refers to another file, %s", String.valueOf(systemId)), null);
        };
    }
}
