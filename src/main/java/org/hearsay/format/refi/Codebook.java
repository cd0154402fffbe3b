package org.hearsay.format.refi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// The codes of a project: one for each label, and below it one for each value that its attributes
/// can have, called `STANCE/polarity=favor`.
final class Codebook {

    private final Schema schema;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    Codebook(Schema schema) {
        this.schema = schema;
        for (var label : schema.labels()) {
            codes.put(label.name(), values(label));
        }
    }

    private static Set<String> values(Label label) {
        var values = new TreeSet<String>();
        for (var attribute : label.attributes()) {
            switch (attribute.type()) {
                case AttributeType.OneOf(var choices) ->
                        choices.forEach(c -> values.add(name(label.name(), attribute.name(), c)));
                case AttributeType.YesNo _ -> {
                    values.add(name(label.name(), attribute.name(), "true"));
                    values.add(name(label.name(), attribute.name(), "false"));
                }
                case AttributeType.WholeNumber _,
                        AttributeType.FreeText _,
                        AttributeType.Day _,
                        AttributeType.EntityReference _,
                        AttributeType.TextList _ -> {
                    // Only those that are used.
                }
            }
        }
        return values;
    }

    /// Whether a value is one of few, so that it can be a code.
    boolean holds(String label, String attribute, Value value) {
        var type = schema.attribute(label, attribute).map(Attribute::type);
        boolean closed =
                type.filter(t ->
                                t instanceof AttributeType.OneOf
                                        || t instanceof AttributeType.YesNo
                                        || t instanceof AttributeType.WholeNumber)
                        .isPresent();
        boolean single =
                switch (value) {
                    case Value.Truth _, Value.Whole _ -> true;
                    case Value.Text _ -> closed;
                    case Value.EntityRef _, Value.Texts _ -> false;
                };
        return single && attribute.indexOf('=') < 0;
    }

    /// Id of a label's code.
    String label(String label) {
        codes.computeIfAbsent(label, _ -> new TreeSet<>());
        return Guids.code(label);
    }

    /// Id of a value's code.
    String value(String label, String attribute, Value value) {
        var name = name(label, attribute, value.shown());
        codes.computeIfAbsent(label, _ -> new TreeSet<>()).add(name);
        return Guids.code(name);
    }

    private static String name(String label, String attribute, String value) {
        return label + "/" + attribute + "=" + value;
    }

    /// Writes `Codes`; there must be a label.
    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Codes");
        for (var code : codes.entrySet()) {
            xml.writeCharacters("\n");
            start(xml, code.getKey());
            var label = schema.label(code.getKey());
            if (label.isPresent()) {
                xml.writeAttribute("color", label.get().colour().light());
            }
            if (label.isPresent() && !label.get().description().isEmpty()) {
                xml.writeStartElement("Description");
                xml.writeCharacters(XmlCharacters.allowed(label.get().description()));
                xml.writeEndElement();
            }
            for (var value : code.getValue()) {
                start(xml, value);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", Guids.code(name));
        xml.writeAttribute("name", XmlCharacters.allowed(name));
        xml.writeAttribute("isCodable", "true");
    }
}
