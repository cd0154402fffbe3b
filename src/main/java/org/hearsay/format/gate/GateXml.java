package org.hearsay.format.gate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Link;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.XmlWords;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.io.XmlOutput;
import org.hearsay.io.XmlOutput.Name;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// One file of GATE XML, version 3: features, the text with empty `Node` elements in it, sets, and
/// relations behind them.
final class GateXml {

    private static final String VERSION = "3";
    private static final String STRING = "java.lang.String";
    private static final Name DOCUMENT = Name.of("GateDocument");
    private static final Name DOCUMENT_FEATURES = Name.of("GateDocumentFeatures");
    private static final Name VERSION_OF = Name.of("version");
    private static final Name TEXT = Name.of("TextWithNodes");
    private static final Name NODE = Name.of("Node");
    private static final Name NODE_ID = Name.of("id");
    private static final Name SET = Name.of("AnnotationSet");
    private static final Name ANNOTATION = Name.of("Annotation");
    private static final Name ID = Name.of("Id");
    private static final Name TYPE = Name.of("Type");
    private static final Name START = Name.of("StartNode");
    private static final Name END = Name.of("EndNode");
    private static final Name RELATION_SET = Name.of("RelationSet");
    private static final Name RELATION = Name.of("Relation");
    private static final Name MEMBERS = Name.of("Members");
    private static final Name USER_DATA = Name.of("UserData");
    private static final Name NAME = Name.of("Name");
    private static final Name FEATURE = Name.of("Feature");
    private static final Name VALUE = Name.of("Value");
    private static final Name CLASS = Name.of("className");
    private static final Name ITEM_CLASS = Name.of("itemClassName");

    private final XmlOutput xml;
    private final XmlWords words;

    /// @param losses is added to
    GateXml(XmlOutput.Source source, Utf8Buffer out, LossList losses) throws IOException {
        xml = source.on(out);
        words = new XmlWords(losses);
    }

    void write(GateDocument document) throws IOException {
        newLine();
        xml.start(DOCUMENT).attribute(VERSION_OF, VERSION);
        newLine();
        xml.start(DOCUMENT_FEATURES);
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
        xml.finish();
    }

    private void text(GateDocument document) throws IOException {
        var text = words.of(document.text(), document.id());
        xml.start(TEXT);
        int written = 0;
        int last = -1;
        for (int edge : edges(document)) {
            if (edge != last) {
                xml.text(text, written, edge);
                xml.start(NODE).attribute(NODE_ID, edge).end();
                written = edge;
                last = edge;
            }
        }
        xml.text(text, written, text.length());
        end();
    }

    /// Where marks begin and end, ascending.
    private static int[] edges(GateDocument document) {
        int marks = 0;
        for (var set : document.sets()) {
            marks += set.marks().size();
        }
        var edges = new int[2 * marks];
        int count = 0;
        for (var set : document.sets()) {
            for (var mark : set.marks()) {
                edges[count++] = mark.start();
                edges[count++] = mark.end();
            }
        }
        Arrays.sort(edges);
        return edges;
    }

    private void set(AnnotationSet set) throws IOException {
        xml.start(SET);
        name(set);
        newLine();
        for (var mark : set.marks()) {
            mark(mark);
        }
        end();
    }

    private void mark(Mark mark) throws IOException {
        xml.start(ANNOTATION).attribute(ID, mark.number()).attribute(TYPE, mark.type());
        xml.attribute(START, mark.start()).attribute(END, mark.end());
        newLine();
        features(mark.features(), mark.id());
        end();
    }

    private void links(AnnotationSet set) throws IOException {
        xml.start(RELATION_SET);
        name(set);
        newLine();
        for (var link : set.links()) {
            link(link);
        }
        end();
    }

    private void link(Link link) throws IOException {
        xml.start(RELATION).attribute(ID, link.number()).attribute(TYPE, link.type());
        xml.attribute(MEMBERS, link.source() + ";" + link.target());
        newLine();
        // GATE's reader asks for it before the features, also where there is nothing in it.
        xml.start(USER_DATA);
        end();
        features(link.features(), link.id());
        end();
    }

    private void name(AnnotationSet set) throws IOException {
        if (!set.name().isEmpty()) {
            xml.attribute(NAME, set.name());
        }
    }

    private void features(Map<String, Value> features, Id owner) throws IOException {
        if (features.isEmpty()) {
            return;
        }
        for (var feature : features.entrySet()) {
            xml.start(FEATURE);
            newLine();
            xml.start(NAME).attribute(CLASS, STRING).text(words.of(feature.getKey(), owner));
            end();
            value(feature.getValue(), owner);
            end();
        }
    }

    private void value(Value value, Id owner) throws IOException {
        xml.start(VALUE).attribute(CLASS, className(value));
        if (value instanceof Value.Texts(var texts) && isListed(texts)) {
            xml.attribute(ITEM_CLASS, STRING).text(words.of(String.join(";", texts), owner));
        } else {
            if (value instanceof Value.Texts) {
                words.losses()
                        .add(
                                "list",
                                owner,
                                Phrase.of(
                                        "a semicolon parts the items of a list, so it became text"));
            }
            xml.text(words.of(value.shown(), owner));
        }
        end();
    }

    private static String className(Value value) {
        return switch (value) {
            case Value.Text _, Value.EntityRef _ -> STRING;
            case Value.Whole _ -> "java.lang.Long";
            case Value.Truth _ -> "java.lang.Boolean";
            case Value.Texts(var texts) -> isListed(texts) ? "java.util.ArrayList" : STRING;
        };
    }

    /// GATE cuts at every semicolon and knows no empty item.
    private static boolean isListed(List<String> texts) {
        return texts.stream().noneMatch(t -> t.isEmpty() || t.indexOf(';') >= 0);
    }

    private void end() throws IOException {
        xml.end();
        newLine();
    }

    private void newLine() throws IOException {
        xml.text("\n");
    }
}
