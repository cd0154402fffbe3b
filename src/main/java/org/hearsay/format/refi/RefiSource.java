package org.hearsay.format.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.XmlWords;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Writes one document as a source: a selection for each part of each annotation, on it a coding
/// for the label and one for each value that is a code.
final class RefiSource {

    private final XMLStreamWriter xml;
    private final XMLStreamWriter notes;
    private final Codebook codebook;
    private final Map<Id, List<String>> cases;
    private final LossList losses;
    private final XmlWords words;
    private final Set<String> taken = new HashSet<>();
    private int noteCount;

    /// @param cases is added to
    RefiSource(
            XMLStreamWriter xml,
            XMLStreamWriter notes,
            Codebook codebook,
            Map<Id, List<String>> cases,
            LossList losses) {
        this.xml = xml;
        this.notes = notes;
        this.codebook = codebook;
        this.cases = cases;
        this.losses = losses;
        words = new XmlWords(losses);
    }

    /// @return how many notes there were
    int write(AnnotatedDocument document) throws XMLStreamException {
        var about = document.article().document();
        var index = document.article().text().codePoints();
        xml.writeStartElement("TextSource");
        xml.writeAttribute("guid", about.id().toString());
        xml.writeAttribute("name", words.of(about.title(), about.id()));
        xml.writeAttribute("plainTextPath", "internal://" + about.id() + ".txt");
        for (var layer : document.layers()) {
            for (var annotation : layer.annotations()) {
                annotation(annotation, layer.head().annotator().toString(), index);
            }
            for (var relation : layer.relations()) {
                losses.add(
                        "relation",
                        relation.id(),
                        Phrase.of("REFI-QDA has no relations of codings"));
            }
        }
        for (var entry : about.metadata().entrySet()) {
            RefiProject.variable(xml, entry.getKey(), words.of(entry.getValue(), about.id()));
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        return noteCount;
    }

    private void annotation(Annotation annotation, String user, CodePointIndex index)
            throws XMLStreamException {
        losses.parts(annotation);
        var codes = codes(annotation);
        var note = annotation.note().isEmpty() ? "" : Guids.of(annotation.id().toString(), "note");
        var fragments = annotation.anchor().fragments();
        for (int i = 0; i < fragments.size(); i++) {
            var guid =
                    i == 0
                            ? annotation.id().toString()
                            : Guids.of(annotation.id().toString(), Integer.toString(i));
            selection(annotation, fragments.get(i), guid, user, index);
            for (var code : codes) {
                coding(annotation, code, guid, user);
            }
            if (!note.isEmpty()) {
                xml.writeEmptyElement("NoteRef");
                xml.writeAttribute("targetGUID", note);
            }
            xml.writeEndElement();
            entities(annotation, guid);
        }
        if (!note.isEmpty()) {
            note(annotation, note, user);
        }
    }

    private void selection(
            Annotation annotation, Span span, String guid, String user, CodePointIndex index)
            throws XMLStreamException {
        int start = index.toCodePoint(span.start());
        int end = index.toCodePoint(span.end());
        if (!taken.add(annotation.label() + " " + user + " " + start + " " + end)) {
            losses.add(
                    "duplicate",
                    annotation.id(),
                    Phrase.of("some programs keep one coding for a code, a user and a place"));
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("PlainTextSelection");
        xml.writeAttribute("guid", guid);
        xml.writeAttribute("startPosition", Integer.toString(start));
        xml.writeAttribute("endPosition", Integer.toString(end));
        created(xml, annotation, user);
    }

    private void coding(Annotation annotation, String code, String selection, String user)
            throws XMLStreamException {
        xml.writeStartElement("Coding");
        xml.writeAttribute("guid", Guids.of(selection, code));
        created(xml, annotation, user);
        xml.writeEmptyElement("CodeRef");
        xml.writeAttribute("targetGUID", code);
        xml.writeEndElement();
    }

    private List<String> codes(Annotation annotation) {
        var codes = new ArrayList<String>();
        codes.add(codebook.label(annotation.label()));
        annotation
                .attributes()
                .values()
                .forEach((name, value) -> {
                    if (codebook.holds(annotation.label(), name, value)) {
                        codes.add(codebook.value(annotation.label(), name, value));
                    } else if (!(value instanceof Value.EntityRef)) {
                        losses.add(
                                "attribute",
                                annotation.id(),
                                Phrase.of("%s is free text, and codings have none", name));
                    }
                });
        return codes;
    }

    private void entities(Annotation annotation, String selection) {
        for (var value : annotation.attributes().values().values()) {
            if (value instanceof Value.EntityRef(var id)) {
                cases.computeIfAbsent(new Id(id), _ -> new ArrayList<>()).add(selection);
            }
        }
    }

    private void note(Annotation annotation, String guid, String user) throws XMLStreamException {
        noteCount++;
        notes.writeStartElement("Note");
        notes.writeAttribute("guid", guid);
        created(notes, annotation, user);
        notes.writeStartElement("PlainTextContent");
        notes.writeCharacters(words.of(annotation.note(), annotation.id()));
        notes.writeEndElement();
        notes.writeEndElement();
        notes.writeCharacters("\n");
    }

    private static void created(XMLStreamWriter xml, Annotation annotation, String user)
            throws XMLStreamException {
        xml.writeAttribute("creatingUser", user);
        xml.writeAttribute("creationDateTime", annotation.stamp().created().toString());
    }
}
