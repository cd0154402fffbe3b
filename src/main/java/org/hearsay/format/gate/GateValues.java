package org.hearsay.format.gate;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hearsay.io.SafeXml;
import org.hearsay.schema.Value;

/// Values of GATE XML: words, and the Java class that they stand for.
final class GateValues {

    private GateValues() {}

    static Value of(String className, String words) {
        return switch (className) {
            case "java.lang.Long", "java.lang.Integer", "java.lang.Short", "java.lang.Byte" ->
                    whole(words);
            case "java.lang.Boolean" -> new Value.Truth(words.equals("true"));
            case "gate.corpora.ObjectWrapper" -> wrapped(words);
            default ->
                    className.startsWith("java.util.")
                            ? new Value.Texts(
                                    Arrays.stream(words.split(";", -1))
                                            .filter(w -> !w.isEmpty())
                                            .toList())
                            : Value.of(words);
        };
    }

    private static Value whole(String words) {
        try {
            return new Value.Whole(Long.parseLong(words.strip()));
        } catch (NumberFormatException _) {
            return Value.of(words);
        }
    }

    /// Lists, as GATE 8 and later write them: an XML file in the value. Of anything else the words
    /// stay as they are.
    private static Value wrapped(String words) {
        var items = new ArrayList<String>();
        try {
            var xml = SafeXml.reader(new StringReader(words));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // Only elements count.
                    }
                }
                if (depth == 3) {
                    items.add(xml.getElementText());
                    depth--;
                }
            }
        } catch (XMLStreamException _) {
            return Value.of(words);
        }
        return items.isEmpty() ? Value.of(words) : new Value.Texts(items);
    }
}
