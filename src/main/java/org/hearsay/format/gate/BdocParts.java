package org.hearsay.format.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes a document of GATE from the tree of a BDOC file.
final class BdocParts {

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;

    BdocParts(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    GateDocument document(JsonNode root) {
        var text = root.path("text").asString();
        // Without a declaration it is Java's unit, as GATE itself has it.
        var index =
                root.path("offset_type").asString(BdocJson.UTF16).equals(BdocJson.CODE_POINTS)
                        ? Optional.of(new CodePointIndex(text))
                        : Optional.<CodePointIndex>empty();
        var sets = new ArrayList<AnnotationSet>();
        for (var entry : root.path("annotation_sets").properties()) {
            sets.add(set(entry.getKey(), entry.getValue(), index));
        }
        var features = features(root.path("features"));
        var name = root.path("name").asString(file);
        features.putIfAbsent(GateDocument.TITLE, Value.of(name));
        return new GateDocument(context.ids().next(), file, features, text, sets);
    }

    private AnnotationSet set(String key, JsonNode node, Optional<CodePointIndex> index) {
        var name = node.path("name").asString(key);
        if (!name.equals(key)) {
            issue(Phrase.of("the set \"%s\" calls itself \"%s\"; its key holds", key, name));
        }
        var set = new AnnotationSet(key);
        var numbers = new HashSet<Integer>();
        int missing = -1;
        for (var annotation : node.path("annotations")) {
            int number = annotation.path("id").isInt() ? annotation.path("id").asInt() : missing--;
            mark(annotation, number, set, numbers, index);
        }
        return set;
    }

    private void mark(
            JsonNode node,
            int number,
            AnnotationSet set,
            Set<Integer> numbers,
            Optional<CodePointIndex> index) {
        var type = node.path("type").asString("");
        if (type.isEmpty() || !node.path("start").isInt() || !node.path("end").isInt()) {
            leftOut(number, set, Phrase.of("it needs a type, a start and an end"));
        } else if (!numbers.add(number)) {
            leftOut(number, set, Phrase.of("there is another with this number before it"));
        } else {
            try {
                set.marks()
                        .add(
                                new Mark(
                                        number,
                                        context.ids().next(),
                                        type,
                                        utf16(node.path("start").asInt(), index),
                                        utf16(node.path("end").asInt(), index),
                                        features(node.path("features"))));
            } catch (IndexOutOfBoundsException _) {
                leftOut(number, set, Phrase.of("its offsets lie outside the text"));
            }
        }
    }

    private static int utf16(int offset, Optional<CodePointIndex> index) {
        return index.map(i -> i.toUtf16(offset)).orElse(offset);
    }

    private static SortedMap<String, Value> features(JsonNode node) {
        var features = new TreeMap<String, Value>();
        for (var entry : node.properties()) {
            if (!entry.getValue().isNull()) {
                features.put(entry.getKey(), value(entry.getValue()));
            }
        }
        return features;
    }

    private static Value value(JsonNode node) {
        if (node.isBoolean()) {
            return new Value.Truth(node.asBoolean());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return new Value.Whole(node.asLong());
        }
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(n -> texts.add(n.isString() ? n.asString() : n.toString()));
            return new Value.Texts(texts);
        }
        return Value.of(node.isString() ? node.asString() : node.toString());
    }

    private void leftOut(int number, AnnotationSet set, Phrase why) {
        issue(
                Phrase.of(
                        "annotation %d of the set \"%s\" was left out: %s",
                        number, set.name(), why));
    }

    private void issue(Phrase message) {
        sink.issue(new ImportIssue(file, 0, message));
    }
}
