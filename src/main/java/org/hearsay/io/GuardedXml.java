package org.hearsay.io;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.hearsay.io.Worded.Words;

/// Stops at what XML of strangers must not hold: a document type, an entity of its own, marks in
/// marks in marks.
final class GuardedXml extends StreamReaderDelegate {

    private int depth;

    GuardedXml(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case START_ELEMENT -> depth++;
            case END_ELEMENT -> depth--;
            case DTD ->
                    throw refused(Words.of("it declares a document type, which is not taken in"));
            case ENTITY_REFERENCE ->
                    throw refused(Words.of("it uses an entity that XML does not know"));
            default -> {
                // Harmless.
            }
        }
        if (depth > SafeXml.MAX_DEPTH) {
            throw refused(Words.of("it nests deeper than %d marks", SafeXml.MAX_DEPTH));
        }
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == COMMENT
                || event == PROCESSING_INSTRUCTION
                || event == SPACE
                || event == CHARACTERS && isWhiteSpace()) {
            event = next();
        }
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw refused(Words.of("a mark was expected here"));
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT || event == END_DOCUMENT) {
                throw refused(Words.of("only text was expected here"));
            }
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getText());
            }
        }
        return text.toString();
    }

    private XMLStreamException refused(Words why) {
        return new RefusedXmlException(why, getLocation());
    }
}
