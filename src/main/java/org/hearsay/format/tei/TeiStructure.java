package org.hearsay.format.tei;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.schema.Value;

/// Reads a feature structure.
final class TeiStructure {

    private final XMLStreamReader xml;

    /// @param xml stands on it
    TeiStructure(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// To the end of the structure.
    SortedMap<String, Value> values() throws XMLStreamException {
        var values = new TreeMap<String, Value>();
        while (xml.nextTag() == START_ELEMENT) {
            if (xml.getLocalName().equals("f")) {
                var name = TeiNames.plain(TeiParts.attribute(xml, "name"));
                values.put(name, feature());
            } else {
                TeiParts.words(xml);
            }
        }
        return values;
    }

    private Value feature() throws XMLStreamException {
        var bare = new StringBuilder();
        Optional<Value> value = Optional.empty();
        for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                value = Optional.of(value());
            } else if (event == CHARACTERS) {
                bare.append(xml.getText());
            }
        }
        return value.orElseGet(() -> Value.of(bare.toString()));
    }

    private Value value() throws XMLStreamException {
        var given = TeiParts.attribute(xml, "value");
        return switch (xml.getLocalName()) {
            case "numeric" -> {
                TeiParts.words(xml);
                yield whole(given);
            }
            case "binary" -> {
                TeiParts.words(xml);
                yield new Value.Truth(given.equals("true") || given.equals("1"));
            }
            case "symbol" -> {
                TeiParts.words(xml);
                yield Value.of(given);
            }
            case "vColl" -> {
                var texts = new ArrayList<String>();
                while (xml.nextTag() == START_ELEMENT) {
                    texts.add(value().shown());
                }
                yield new Value.Texts(texts);
            }
            default -> Value.of(TeiParts.words(xml));
        };
    }

    private static Value whole(String given) {
        try {
            return new Value.Whole(Long.parseLong(given.strip()));
        } catch (NumberFormatException _) {
            return Value.of(given);
        }
    }
}
