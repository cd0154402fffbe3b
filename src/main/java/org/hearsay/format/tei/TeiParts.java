package org.hearsay.format.tei;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.schema.Value;

/// Gathers the parts of a TEI file as they come; pointers are resolved when all are there.
final class TeiParts {

    /// A `span`.
    ///
    /// @param group `resp` of its group, without the sign; empty for none
    /// @param note its content
    record RawSpan(
            int line,
            String xmlId,
            String group,
            String type,
            List<String> from,
            String to,
            String ana,
            String prev,
            String note) {}

    /// A `relation`.
    record RawRelation(int line, String name, String active, String passive, String ana) {}

    /// A `person`, `org` or the like.
    record RawPerson(String name, String ana) {}

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    final List<RawSpan> spans = new ArrayList<>();
    final List<RawRelation> relations = new ArrayList<>();
    final Map<String, RawPerson> persons = new LinkedHashMap<>();
    final Map<String, SortedMap<String, Value>> structures = new HashMap<>();
    final Map<String, String> responsible = new LinkedHashMap<>();
    final SortedMap<String, String> metadata = new TreeMap<>();
    final TeiBody body = new TeiBody();
    String title = "";
    private String group = "";
    private boolean inSource;

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case START_ELEMENT -> start(xml);
                case END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "spanGrp", "listRelation" -> group = "";
                        case "sourceDesc" -> inSource = false;
                        default -> {
                            // Nothing ends with it.
                        }
                    }
                }
                default -> {
                    // Text of the header.
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "title" -> title = title.isEmpty() ? words(xml) : title;
            case "respStmt" -> responsibility(xml);
            case "sourceDesc" -> inSource = true;
            case "note" -> note(xml);
            case "spanGrp", "listRelation" -> group = pointer(attribute(xml, "resp"));
            case "person", "personGrp", "org" -> person(xml);
            case "span" -> span(xml);
            case "relation" -> relation(xml);
            case "fs" -> structures.put(xmlId(xml), new TeiStructure(xml).values());
            case "text" -> body.read(xml);
            default -> {
                // Around what counts, or beside it.
            }
        }
    }

    private void note(XMLStreamReader xml) throws XMLStreamException {
        if (inSource && !attribute(xml, "type").isEmpty()) {
            metadata.put(TeiNames.plain(attribute(xml, "type")), words(xml));
        }
    }

    private void responsibility(XMLStreamReader xml) throws XMLStreamException {
        var id = xmlId(xml);
        var name = "";
        while (xml.nextTag() == START_ELEMENT) {
            boolean isName = !xml.getLocalName().equals("resp") && name.isEmpty();
            var words = words(xml);
            name = isName ? words : name;
        }
        responsible.put(id, name);
    }

    private void person(XMLStreamReader xml) throws XMLStreamException {
        var id = xmlId(xml);
        var ana = pointer(attribute(xml, "ana"));
        var name = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == START_ELEMENT && isName(xml.getLocalName()) && name.isEmpty()) {
                name = words(xml);
            } else if (event == START_ELEMENT) {
                depth++;
            } else if (event == END_ELEMENT) {
                depth--;
            }
        }
        persons.put(id, new RawPerson(name.isBlank() ? id : name, ana));
    }

    private static boolean isName(String element) {
        return element.equals("persName") || element.equals("orgName") || element.equals("name");
    }

    private void span(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var from = attribute(xml, "from");
        var targets = from.isEmpty() ? attribute(xml, "target") : from;
        var resp = pointer(attribute(xml, "resp"));
        spans.add(
                new RawSpan(
                        line,
                        xmlId(xml),
                        resp.isEmpty() ? group : resp,
                        TeiNames.plain(attribute(xml, "type")),
                        targets.isBlank() ? List.of() : List.of(targets.strip().split("\\s+", -1)),
                        attribute(xml, "to"),
                        pointer(attribute(xml, "ana")),
                        pointer(attribute(xml, "prev")),
                        words(xml)));
    }

    private void relation(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var mutual = attribute(xml, "mutual").strip().split("\\s+", -1);
        boolean isMutual = mutual.length == 2;
        relations.add(
                new RawRelation(
                        line,
                        TeiNames.plain(attribute(xml, "name")),
                        pointer(isMutual ? mutual[0] : attribute(xml, "active")),
                        pointer(isMutual ? mutual[1] : attribute(xml, "passive")),
                        pointer(attribute(xml, "ana"))));
    }

    /// All words of the element and those in it, to its end.
    static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START_ELEMENT -> depth++;
                case END_ELEMENT -> depth--;
                case CHARACTERS, CDATA, SPACE -> words.append(xml.getText());
                default -> {
                    // Comments are no words.
                }
            }
        }
        return words.toString();
    }

    static String xmlId(XMLStreamReader xml) {
        var id = xml.getAttributeValue(XML, "id");
        return id == null ? "" : id;
    }

    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static boolean isPreserved(XMLStreamReader xml) {
        return "preserve".equals(xml.getAttributeValue(XML, "space"));
    }

    /// Without the sign.
    static String pointer(String written) {
        return written.startsWith("#") ? written.substring(1) : written;
    }
}
