package org.hearsay.format.tei;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.NamedValues;
import org.hearsay.format.value.XmlWords;
import org.hearsay.io.SafeXml;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;

/// One TEI file: header, persons, a group of spans and a list of relations for each layer, then the
/// text.
final class TeiFile {

    private final XMLStreamWriter xml;
    private final AnnotatedDocument document;
    private final Corpus corpus;
    private final NamedValues values;
    private final XmlWords words;
    private final TeiText text;
    private final TeiFeatures features;
    private final Map<Id, String> xmlIds = new HashMap<>();
    private final Map<Id, Entity> persons = new LinkedHashMap<>();
    private int structures;

    /// @param losses is added to
    TeiFile(
            OutputStream out,
            AnnotatedDocument document,
            Corpus corpus,
            NamedValues values,
            LossList losses)
            throws XMLStreamException {
        xml = SafeXml.writer(out);
        this.document = document;
        this.corpus = corpus;
        this.values = values;
        var article = document.article();
        words = new XmlWords(losses);
        features = new TeiFeatures(xml, words);
        text = new TeiText(xml, words.of(article.text().value(), article.document().id()));
    }

    void write() throws XMLStreamException {
        number();
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeStartElement("TEI");
        xml.writeDefaultNamespace(TeiNames.NAMESPACE);
        newLine();
        new TeiHeader(xml, words).write(document.article().document(), annotators());
        if (!persons.isEmpty() || !document.layers().isEmpty()) {
            xml.writeStartElement("standOff");
            newLine();
            persons();
            for (int i = 0; i < document.layers().size(); i++) {
                layer(document.layers().get(i), "#r-" + (i + 1));
            }
            end();
        }
        xml.writeStartElement("text");
        text.write(new TeiQuotes(document, corpus.registry().schema(), xmlIds).all());
        end();
        end();
        xml.writeEndDocument();
        xml.close();
    }

    private List<String> annotators() {
        return document.layers().stream().map(corpus::annotator).toList();
    }

    private void number() {
        for (var layer : document.layers()) {
            for (var annotation : layer.annotations()) {
                xmlIds.put(annotation.id(), "s-" + (xmlIds.size() + 1));
                persons(annotation.attributes());
            }
            layer.relations().forEach(r -> persons(r.attributes()));
        }
        int person = 0;
        for (var id : persons.keySet()) {
            xmlIds.put(id, "e-" + ++person);
        }
    }

    private void persons(Attributes attributes) {
        for (var value : attributes.values().values()) {
            if (value instanceof Value.EntityRef(var id)) {
                corpus.registry().entity(new Id(id)).ifPresent(e -> persons.put(e.id(), e));
            }
        }
    }

    private void persons() throws XMLStreamException {
        if (persons.isEmpty()) {
            return;
        }
        xml.writeStartElement("listPerson");
        newLine();
        var more = new LinkedHashMap<String, Entity>();
        for (var person : persons.values()) {
            xml.writeStartElement("person");
            xml.writeAttribute("xml:id", xmlIds.getOrDefault(person.id(), ""));
            if (!person.attributes().isEmpty()) {
                more.put(structure(), person);
            }
            xml.writeStartElement("persName");
            xml.writeCharacters(words.of(values.of(person), person.id()));
            xml.writeEndElement();
            end();
        }
        end();
        for (var each : more.entrySet()) {
            var person = each.getValue();
            features.write(each.getKey(), values.of(person.attributes()), person.id());
        }
    }

    /// Its values follow behind its spans and relations.
    private void layer(Layer layer, String responsible) throws XMLStreamException {
        var spans = new LinkedHashMap<String, Annotation>();
        xml.writeStartElement("spanGrp");
        xml.writeAttribute("resp", responsible);
        newLine();
        for (var annotation : layer.annotations()) {
            spans(annotation, spans);
        }
        end();
        var links = new LinkedHashMap<String, Relation>();
        if (layer.relationCount() > 0) {
            xml.writeStartElement("listRelation");
            xml.writeAttribute("resp", responsible);
            newLine();
            for (var relation : layer.relations()) {
                relation(relation, links);
            }
            end();
        }
        for (var each : spans.entrySet()) {
            var owner = each.getValue();
            features.write(each.getKey(), values.of(owner.attributes()), owner.id());
        }
        for (var each : links.entrySet()) {
            var owner = each.getValue();
            features.write(each.getKey(), values.of(owner.attributes()), owner.id());
        }
    }

    /// A span for each fragment, which point to one another; the first has the values and the note.
    private void spans(Annotation annotation, Map<String, Annotation> structures)
            throws XMLStreamException {
        var fragments = annotation.anchor().fragments();
        var names = names(annotation);
        for (int i = 0; i < fragments.size(); i++) {
            xml.writeStartElement("span");
            xml.writeAttribute("xml:id", names.get(i));
            xml.writeAttribute("type", TeiNames.escaped(annotation.label()));
            xml.writeAttribute("from", text.pointer(fragments.get(i).start()));
            xml.writeAttribute("to", text.pointer(fragments.get(i).end()));
            if (i > 0) {
                xml.writeAttribute("prev", "#" + names.get(i - 1));
            }
            if (i + 1 < fragments.size()) {
                xml.writeAttribute("next", "#" + names.get(i + 1));
            }
            if (i == 0 && !annotation.attributes().isEmpty()) {
                structures.put(structure(), annotation);
            }
            if (i == 0) {
                xml.writeCharacters(words.of(annotation.note(), annotation.id()));
            }
            end();
        }
    }

    private List<String> names(Annotation annotation) {
        var first = xmlIds.getOrDefault(annotation.id(), "");
        var names = new ArrayList<String>();
        for (int i = 1; i <= annotation.anchor().fragments().size(); i++) {
            names.add(i == 1 ? first : first + "." + i);
        }
        return names;
    }

    private void relation(Relation relation, Map<String, Relation> structures)
            throws XMLStreamException {
        xml.writeStartElement("relation");
        xml.writeAttribute("name", TeiNames.escaped(relation.type()));
        xml.writeAttribute("active", "#" + xmlIds.get(relation.source()));
        xml.writeAttribute("passive", "#" + xmlIds.get(relation.target()));
        if (!relation.attributes().isEmpty()) {
            structures.put(structure(), relation);
        }
        end();
    }

    /// Points to a feature structure from the element that is open, and says its name.
    private String structure() throws XMLStreamException {
        var name = "f-" + ++structures;
        xml.writeAttribute("ana", "#" + name);
        return name;
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
