package org.hearsay.format.refi;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A source of text as the project's XML has it.
///
/// @param path of its text; empty where the content is in place
/// @param variables words by the id of the variable
/// @param codings of the whole source, which are on no place
record RawSource(
        int line,
        String guid,
        String name,
        String path,
        String content,
        List<Selection> selections,
        Map<String, String> variables,
        int codings) {

    /// A stretch of the text and what was coded on it.
    ///
    /// @param start as written
    /// @param end likewise
    record Selection(
            int line,
            String guid,
            String start,
            String end,
            String user,
            String description,
            List<Coding> codings,
            List<String> notes) {}

    /// @param user empty for that of the selection
    record Coding(String code, String user) {}

    /// From the element that the reader stands on, to its end.
    static RawSource read(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var guid = attribute(xml, "guid");
        var name = attribute(xml, "name");
        var path = attribute(xml, "plainTextPath");
        var content = "";
        var selections = new ArrayList<Selection>();
        var variables = new TreeMap<String, String>();
        int codings = 0;
        while (xml.nextTag() == START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "PlainTextContent" -> content = xml.getElementText();
                case "PlainTextSelection" -> selections.add(selection(xml));
                case "VariableValue" -> variable(xml, variables);
                case "Coding" -> {
                    codings++;
                    skip(xml);
                }
                default -> skip(xml);
            }
        }
        return new RawSource(line, guid, name, path, content, selections, variables, codings);
    }

    private static Selection selection(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var guid = Guids.plain(attribute(xml, "guid"));
        var start = attribute(xml, "startPosition");
        var end = attribute(xml, "endPosition");
        var user = Guids.plain(attribute(xml, "creatingUser"));
        var description = "";
        var codings = new ArrayList<Coding>();
        var notes = new ArrayList<String>();
        while (xml.nextTag() == START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "Description" -> description = xml.getElementText();
                case "Coding" -> codings.add(coding(xml, notes));
                case "NoteRef" -> notes.add(target(xml));
                default -> skip(xml);
            }
        }
        return new Selection(line, guid, start, end, user, description, codings, notes);
    }

    private static Coding coding(XMLStreamReader xml, List<String> notes)
            throws XMLStreamException {
        var user = Guids.plain(attribute(xml, "creatingUser"));
        var code = "";
        while (xml.nextTag() == START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "CodeRef" -> code = target(xml);
                case "NoteRef" -> notes.add(target(xml));
                default -> skip(xml);
            }
        }
        return new Coding(code, user);
    }

    /// Of a `VariableValue`.
    static void variable(XMLStreamReader xml, Map<String, String> variables)
            throws XMLStreamException {
        var variable = "";
        var value = "";
        while (xml.nextTag() == START_ELEMENT) {
            if (xml.getLocalName().equals("VariableRef")) {
                variable = target(xml);
            } else {
                value = xml.getElementText();
            }
        }
        variables.put(variable, value);
    }

    /// Id that a reference names; the reader is behind it then.
    static String target(XMLStreamReader xml) throws XMLStreamException {
        var target = Guids.plain(attribute(xml, "targetGUID"));
        skip(xml);
        return target;
    }

    /// To the end of the element.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
