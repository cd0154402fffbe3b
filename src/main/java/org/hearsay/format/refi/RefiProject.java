package org.hearsay.format.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.NamedValues;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.io.SafeXml;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;

/// The project's XML: sources and notes as documents come, then users, codes, variables and cases
/// around them.
final class RefiProject {

    private final RefiArchive archive;
    private final Corpus corpus;
    private final Codebook codebook;
    private final NamedValues values;
    private final XMLStreamWriter sources;
    private final XMLStreamWriter notes;
    private final Map<Id, String> users = new LinkedHashMap<>();
    private final Set<String> variables = new TreeSet<>();

    /// Ids of the selections that speak of an entity.
    private final Map<Id, List<String>> cases = new LinkedHashMap<>();

    private int sourceCount;
    private int noteCount;

    RefiProject(RefiArchive archive, Corpus corpus, Codebook codebook) throws XMLStreamException {
        this.archive = archive;
        this.corpus = corpus;
        this.codebook = codebook;
        values = new NamedValues(corpus.registry());
        sources = SafeXml.writer(archive.sources());
        notes = SafeXml.writer(archive.notes());
    }

    /// Adds a document.
    void source(AnnotatedDocument document, LossList losses)
            throws IOException, XMLStreamException {
        sourceCount++;
        var about = document.article().document();
        archive.text(about.id() + ".txt", document.article().text().value());
        about.metadata().keySet().forEach(variables::add);
        var annotators = new HashSet<Id>();
        for (var layer : document.layers()) {
            users.put(layer.head().annotator(), corpus.annotator(layer));
            if (!annotators.add(layer.head().annotator())) {
                losses.add(
                        "layer", layer.head().id(), Phrase.of("another layer has the same user"));
            }
        }
        noteCount += new RefiSource(sources, notes, codebook, cases, losses).write(document);
    }

    /// Writes the project around what came.
    void finish() throws IOException, XMLStreamException {
        sources.flush();
        notes.flush();
        var xml = SafeXml.writer(archive.project());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Project");
        xml.writeDefaultNamespace(RefiWriter.PROJECT);
        xml.writeAttribute("name", XmlCharacters.allowed(corpus.registry().head().name()));
        xml.writeAttribute("origin", "Hearsay");
        users(xml);
        if (!codebook.isEmpty()) {
            xml.writeStartElement("CodeBook");
            codebook.write(xml);
            xml.writeEndElement();
        }
        var known = known();
        known.forEach(e -> variables.addAll(e.attributes().values().keySet()));
        variables(xml);
        cases(xml, known);
        if (sourceCount > 0) {
            xml.writeStartElement("Sources");
            // Closes the tag that is open.
            xml.writeCharacters("\n");
            xml.flush();
            archive.copySources();
            xml.writeEndElement();
        }
        if (noteCount > 0) {
            xml.writeStartElement("Notes");
            xml.writeCharacters("\n");
            xml.flush();
            archive.copyNotes();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        archive.finish();
    }

    private void users(XMLStreamWriter xml) throws XMLStreamException {
        if (users.isEmpty()) {
            return;
        }
        xml.writeStartElement("Users");
        for (var user : users.entrySet()) {
            xml.writeEmptyElement("User");
            xml.writeAttribute("guid", user.getKey().toString());
            xml.writeAttribute("name", XmlCharacters.allowed(user.getValue()));
            var annotator = corpus.registry().annotators().get(user.getKey());
            if (annotator != null) {
                xml.writeAttribute("id", XmlCharacters.allowed(annotator.initials()));
            }
        }
        xml.writeEndElement();
    }

    private List<Entity> known() {
        var known = new ArrayList<Entity>();
        cases.keySet().forEach(id -> corpus.registry().entity(id).ifPresent(known::add));
        return known;
    }

    private void variables(XMLStreamWriter xml) throws XMLStreamException {
        if (variables.isEmpty()) {
            return;
        }
        xml.writeStartElement("Variables");
        for (var variable : variables) {
            xml.writeEmptyElement("Variable");
            xml.writeAttribute("guid", Guids.variable(variable));
            xml.writeAttribute("name", XmlCharacters.allowed(variable));
            xml.writeAttribute("typeOfVariable", "Text");
        }
        xml.writeEndElement();
    }

    private void cases(XMLStreamWriter xml, List<Entity> known) throws XMLStreamException {
        if (known.isEmpty()) {
            return;
        }
        xml.writeStartElement("Cases");
        for (var entity : known) {
            xml.writeCharacters("\n");
            xml.writeStartElement("Case");
            xml.writeAttribute("guid", entity.id().toString());
            xml.writeAttribute("name", XmlCharacters.allowed(values.of(entity)));
            for (var value : entity.attributes().values().entrySet()) {
                variable(xml, value.getKey(), values.of(value.getValue()).shown());
            }
            for (var selection : cases.getOrDefault(entity.id(), List.of())) {
                xml.writeEmptyElement("SelectionRef");
                xml.writeAttribute("targetGUID", selection);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    static void variable(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement("VariableValue");
        xml.writeEmptyElement("VariableRef");
        xml.writeAttribute("targetGUID", Guids.variable(name));
        xml.writeStartElement("TextValue");
        xml.writeCharacters(XmlCharacters.allowed(value));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
