package org.hearsay.format.gate;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Link;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.XmlWords;
import org.hearsay.io.SafeXml;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// One file of GATE XML, version 3: features, the text with empty `Node` elements in it, sets, and
/// relations behind them.
final class GateXml {

    private static final String VERSION = "3";

    private final XMLStreamWriter xml;
    private final XmlWords words;

    /// @param losses is added to
    GateXml(OutputStream out, LossList losses) throws XMLStreamException {
        xml = SafeXml.writer(out);
        words = new XmlWords(losses);
    }

    void write(GateDocument document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeStartElement("GateDocument");
        xml.writeAttribute("version", VERSION);
        newLine();
        xml.writeStartElement("GateDocumentFeatures");
        newLine();
        features(document.features(), document.id());
        end();
        text(document);
        for (var set : document.sets()) {
            set(set);
        }
        for (var set : document.sets()) {
            if (!set.links().isEmpty()) {
                links(set);
            }
        }
        end();
        xml.writeEndDocument();
        xml.close();
    }

    private void text(GateDocument document) throws XMLStreamException {
        var edges = new TreeSet<Integer>();
        for (var set : document.sets()) {
            for (var mark : set.marks()) {
                edges.add(mark.start());
                edges.add(mark.end());
            }
        }
        var text = words.of(document.text(), document.id());
        xml.writeStartElement("TextWithNodes");
        int written = 0;
        for (int edge : edges) {
            xml.writeCharacters(text.substring(written, edge));
            xml.writeEmptyElement("Node");
            xml.writeAttribute("id", Integer.toString(edge));
            written = edge;
        }
        xml.writeCharacters(text.substring(written));
        end();
    }

    private void set(AnnotationSet set) throws XMLStreamException {
        xml.writeStartElement("AnnotationSet");
        name(set);
        newLine();
        for (var mark : set.marks()) {
            mark(mark);
        }
        end();
    }

    private void mark(Mark mark) throws XMLStreamException {
        xml.writeStartElement("Annotation");
        xml.writeAttribute("Id", Integer.toString(mark.number()));
        xml.writeAttribute("Type", mark.type());
        xml.writeAttribute("StartNode", Integer.toString(mark.start()));
        xml.writeAttribute("EndNode", Integer.toString(mark.end()));
        newLine();
        features(mark.features(), mark.id());
        end();
    }

    private void links(AnnotationSet set) throws XMLStreamException {
        xml.writeStartElement("RelationSet");
        name(set);
        newLine();
        for (var link : set.links()) {
            link(link);
        }
        end();
    }

    private void link(Link link) throws XMLStreamException {
        xml.writeStartElement("Relation");
        xml.writeAttribute("Id", Integer.toString(link.number()));
        xml.writeAttribute("Type", link.type());
        xml.writeAttribute("Members", link.source() + ";" + link.target());
        newLine();
        // GATE's reader asks for it before the features, also where there is nothing in it.
        xml.writeEmptyElement("UserData");
        newLine();
        features(link.features(), link.id());
        end();
    }

    private void name(AnnotationSet set) throws XMLStreamException {
        if (!set.name().isEmpty()) {
            xml.writeAttribute("Name", set.name());
        }
    }

    private void features(Map<String, Value> features, Id owner) throws XMLStreamException {
        for (var feature : features.entrySet()) {
            xml.writeStartElement("Feature");
            newLine();
            xml.writeStartElement("Name");
            xml.writeAttribute("className", "java.lang.String");
            xml.writeCharacters(words.of(feature.getKey(), owner));
            end();
            value(feature.getValue(), owner);
            end();
        }
    }

    private void value(Value value, Id owner) throws XMLStreamException {
        xml.writeStartElement("Value");
        xml.writeAttribute("className", className(value));
        if (value instanceof Value.Texts(var texts) && isListed(texts)) {
            xml.writeAttribute("itemClassName", "java.lang.String");
            xml.writeCharacters(words.of(String.join(";", texts), owner));
        } else {
            if (value instanceof Value.Texts) {
                words.losses()
                        .add(
                                "list",
                                owner,
                                Phrase.of(
                                        "a semicolon parts the items of a list, so it became text"));
            }
            xml.writeCharacters(words.of(value.shown(), owner));
        }
        end();
    }

    private static String className(Value value) {
        return switch (value) {
            case Value.Text _, Value.EntityRef _ -> "java.lang.String";
            case Value.Whole _ -> "java.lang.Long";
            case Value.Truth _ -> "java.lang.Boolean";
            case Value.Texts(var texts) ->
                    isListed(texts) ? "java.util.ArrayList" : "java.lang.String";
        };
    }

    /// GATE cuts at every semicolon and knows no empty item.
    private static boolean isListed(List<String> texts) {
        return texts.stream().noneMatch(t -> t.isEmpty() || t.indexOf(';') >= 0);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
