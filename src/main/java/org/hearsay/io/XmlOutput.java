package org.hearsay.io;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.io.WstxInputData;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamProperties;
import org.codehaus.stax2.XMLStreamWriter2;

/// Writes XML whose elements are small and many, by Woodstox, which is quicker at that than the JDK
/// and writes line ends and tabs in attributes as references, so that they come back. It knows no
/// namespaces; a name has its prefix. For all other files there is [SafeXml#writer]. One thread.
public final class XmlOutput {

    private final XMLStreamWriter2 xml;
    private char[] piece = new char[1 << 7];

    private XmlOutput(XMLStreamWriter2 xml) {
        this.xml = xml;
    }

    /// A name of elements or attributes, checked when it is made instead of each time that it is
    /// written.
    public static final class Name {

        private final String text;

        private Name(String text) {
            this.text = text;
        }

        /// @throws IllegalArgumentException if that is no name
        public static Name of(String text) {
            if (text.isEmpty() || WstxInputData.findIllegalNameChar(text, false, false) >= 0) {
                throw new IllegalArgumentException("Not a name in XML: \"" + text + '"');
            }
            return new Name(text);
        }
    }

    /// Makes writers; to be kept while many files are written. Any thread.
    public static final class Source {

        private final WstxOutputFactory factory = new WstxOutputFactory();

        public Source() {
            factory.setProperty(XMLStreamProperties.XSP_NAMESPACE_AWARE, false);
            factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_NAMES, false);
            factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        }

        /// Begins a document.
        ///
        /// @throws IOException if `out` takes nothing
        public XmlOutput on(Utf8Buffer out) throws IOException {
            try {
                // The JDK encodes many letters at once, Woodstox one after the other.
                var encoded = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                var xml = factory.createXMLStreamWriter(encoded, "UTF-8");
                xml.writeStartDocument("UTF-8", "1.0");
                return new XmlOutput(xml);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    /// Begins an element.
    public XmlOutput start(Name name) throws IOException {
        try {
            xml.writeStartElement(name.text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Of the element that was begun last.
    ///
    /// @param value of characters that XML has a place for
    public XmlOutput attribute(Name name, String value) throws IOException {
        try {
            xml.writeAttribute(name.text, value);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public XmlOutput attribute(Name name, int value) throws IOException {
        try {
            xml.writeIntAttribute("", "", name.text, value);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// As [#attribute] has it.
    public XmlOutput text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// As the other, without a text for each piece of a long one.
    ///
    /// @param start UTF-16 code units
    /// @param end exclusive
    public XmlOutput text(String text, int start, int end) throws IOException {
        int length = end - start;
        if (piece.length < length) {
            piece = new char[length];
        }
        text.getChars(start, end, piece, 0);
        try {
            xml.writeCharacters(piece, 0, length);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Ends the element that was begun last and not ended.
    public XmlOutput end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Ends the document.
    public void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
