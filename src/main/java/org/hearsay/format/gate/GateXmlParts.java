package org.hearsay.format.gate;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Link;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// Gathers the parts of a GATE XML file as they come. Offsets are those of the text in the file,
/// with its line ends as they are.
final class GateXmlParts {

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, AnnotationSet> sets = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private SortedMap<String, Value> features = new TreeMap<>();
    private boolean textRead;

    /// For annotations without one, as old versions of GATE wrote them.
    private int missing = -1;

    GateXmlParts(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "GateDocumentFeatures" -> features = features(xml);
                    case "TextWithNodes" -> text(xml);
                    case "AnnotationSet" -> set(xml);
                    case "RelationSet" -> relations(xml);
                    default -> {
                        // The document itself.
                    }
                }
            }
        }
    }

    boolean hasText() {
        return textRead;
    }

    GateDocument document(String name) {
        return new GateDocument(
                context.ids().next(), name, features, text.toString(), List.copyOf(sets.values()));
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != END_ELEMENT) {
            switch (xml.getEventType()) {
                case CHARACTERS, CDATA, SPACE -> text.append(xml.getText());
                case START_ELEMENT -> {
                    if (xml.getLocalName().equals("Node")) {
                        nodes.put(attribute(xml, "id"), text.length());
                    }
                    xml.getElementText();
                }
                default -> {
                    // Comments are no text.
                }
            }
        }
        textRead = true;
    }

    private void set(XMLStreamReader xml) throws XMLStreamException {
        var set = sets.computeIfAbsent(attribute(xml, "Name"), AnnotationSet::new);
        var numbers = new HashSet<Integer>();
        while (xml.nextTag() == START_ELEMENT) {
            mark(xml, set, numbers);
        }
    }

    private void mark(XMLStreamReader xml, AnnotationSet set, Set<Integer> numbers)
            throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var type = attribute(xml, "Type");
        var number = attribute(xml, "Id");
        var start = nodes.get(attribute(xml, "StartNode"));
        var end = nodes.get(attribute(xml, "EndNode"));
        var values = features(xml);
        if (type.isEmpty() || start == null || end == null) {
            issue(
                    line,
                    Phrase.of("an annotation without a type or nodes in the text was left out"));
            return;
        }
        try {
            int its = number.isEmpty() ? missing-- : Integer.parseInt(number);
            if (!numbers.add(its)) {
                issue(
                        line,
                        Phrase.of(
                                "there is another annotation %d before it; it was left out", its));
                return;
            }
            set.marks().add(new Mark(its, context.ids().next(), type, start, end, values));
        } catch (NumberFormatException _) {
            issue(line, Phrase.of("\"%s\" is no number of an annotation; it was left out", number));
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        var set = sets.computeIfAbsent(attribute(xml, "Name"), AnnotationSet::new);
        while (xml.nextTag() == START_ELEMENT) {
            int line = xml.getLocation().getLineNumber();
            var type = attribute(xml, "Type");
            var members = attribute(xml, "Members").split(";", -1);
            var values = features(xml);
            if (members.length != 2) {
                issue(
                        line,
                        Phrase.of(
                                "a relation has %d members, and two are needed; it was left out",
                                members.length));
                continue;
            }
            try {
                int source = Integer.parseInt(members[0].strip());
                int target = Integer.parseInt(members[1].strip());
                set.links().add(new Link(0, context.ids().next(), type, source, target, values));
            } catch (NumberFormatException _) {
                issue(line, Phrase.of("a relation's members are no numbers; it was left out"));
            }
        }
    }

    /// Of the element that the reader stands on, to its end; what is no feature is passed over.
    private static SortedMap<String, Value> features(XMLStreamReader xml)
            throws XMLStreamException {
        var features = new TreeMap<String, Value>();
        while (xml.nextTag() == START_ELEMENT) {
            if (xml.getLocalName().equals("Feature")) {
                feature(xml, features);
            } else {
                xml.getElementText();
            }
        }
        return features;
    }

    private static void feature(XMLStreamReader xml, Map<String, Value> features)
            throws XMLStreamException {
        var name = "";
        Value value = Value.of("");
        while (xml.nextTag() == START_ELEMENT) {
            boolean isName = xml.getLocalName().equals("Name");
            var type = attribute(xml, "className");
            var words = xml.getElementText();
            if (isName) {
                name = words;
            } else {
                value = GateValues.of(type, words);
            }
        }
        features.put(name, value);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void issue(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }
}
