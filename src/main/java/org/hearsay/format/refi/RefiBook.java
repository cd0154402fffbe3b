package org.hearsay.format.refi;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.text.TextReader;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;

/// What a project's XML says apart from its sources: users, codes, variables, cases and notes.
/// Gathered in one pass.
final class RefiBook {

    /// A code.
    ///
    /// @param parent its parent's name; empty for none
    record Code(String name, String parent, String path) {

        /// What the name says behind its parent's, where it is a value: `polarity=favor`.
        Optional<String> value() {
            return !parent.isEmpty()
                            && name.startsWith(parent + "/")
                            && name.indexOf('=', parent.length()) > 0
                    ? Optional.of(name.substring(parent.length() + 1))
                    : Optional.empty();
        }
    }

    /// A person or thing.
    ///
    /// @param variables words by the id of the variable
    record Case(String guid, String name, Map<String, String> variables) {}

    private final Map<String, String> users = new HashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Integer> codeNames = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, List<Case>> casesOfSelections = new HashMap<>();
    private final Deque<Code> open = new ArrayDeque<>();
    private final Map<String, Integer> others = new TreeMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case START_ELEMENT -> start(xml);
                case END_ELEMENT -> {
                    if (xml.getLocalName().equals("Code")) {
                        open.pop();
                    }
                }
                default -> {
                    // Nothing is said outside elements.
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var guid = Guids.plain(RawSource.attribute(xml, "guid"));
        var name = RawSource.attribute(xml, "name");
        switch (xml.getLocalName()) {
            case "User" -> users.put(guid, name);
            case "Code" -> code(guid, name);
            case "Variable" -> variables.put(guid, name);
            case "Case" -> oneCase(xml, guid, name);
            case "Note" -> notes.put(guid, RawSource.read(xml).content());
            case "TextSource" -> RawSource.skip(xml);
            case "Link", "Graph", "PictureSource", "AudioSource", "VideoSource" ->
                    others.merge(xml.getLocalName(), 1, Integer::sum);
            default -> {
                // Around what counts.
            }
        }
    }

    private void code(String guid, String name) {
        var parent = open.peek();
        var code =
                parent == null
                        ? new Code(name, "", name)
                        : new Code(name, parent.name(), parent.path() + "/" + name);
        codes.put(guid, code);
        codeNames.merge(name, 1, Integer::sum);
        open.push(code);
    }

    private void oneCase(XMLStreamReader xml, String guid, String name) throws XMLStreamException {
        var values = new LinkedHashMap<String, String>();
        var selections = new ArrayList<String>();
        while (xml.nextTag() == START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "VariableValue" -> RawSource.variable(xml, values);
                case "SelectionRef" -> selections.add(RawSource.target(xml));
                default -> RawSource.skip(xml);
            }
        }
        var made = new Case(guid, name, values);
        cases.add(made);
        for (var selection : selections) {
            casesOfSelections.computeIfAbsent(selection, _ -> new ArrayList<>()).add(made);
        }
    }

    /// What the project has and ours has no place for, a sentence each.
    List<Phrase> remarks() {
        var remarks = new ArrayList<Phrase>();
        others.forEach(
                (what, count) -> remarks.add(Phrase.of("%d × %s was left out", count, what)));
        return remarks;
    }

    Optional<Code> code(String guid) {
        return Optional.ofNullable(codes.get(guid));
    }

    /// What a code is called as a label: its name, or where several have it, its path.
    String label(Code code) {
        return codeNames.getOrDefault(code.name(), 0) > 1 ? code.path() : code.name();
    }

    /// Empty where nobody is known by this id.
    String user(String guid) {
        return users.getOrDefault(guid, "");
    }

    String variable(String guid) {
        return variables.getOrDefault(guid, "");
    }

    String note(String guid) {
        return notes.getOrDefault(guid, "");
    }

    List<Case> casesOf(String selection) {
        return casesOfSelections.getOrDefault(selection, List.of());
    }

    /// The codes that are no values, as labels.
    Schema schema(String file) {
        var labels =
                codes.values().stream()
                        .filter(c -> c.value().isEmpty())
                        .map(c -> Label.bare(label(c)))
                        .toList();
        return Schema.empty(TextReader.stem(file)).with(labels, List.of());
    }
}
