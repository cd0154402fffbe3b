package org.hearsay.project.revise;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A correction in words and as JSON, with each span that it touches or leaves nothing of. Offsets
/// in the JSON are code points.
///
/// @param correction that would be or was made
public record CorrectionReport(Correction correction) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Sentences for a terminal.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                "%d changes in the text: %d spans keep their words, %d to re-check, %d lost."
                        .formatted(
                                correction.change().hunks().size(),
                                correction.kept(),
                                correction.touched(),
                                correction.lost()));
        var before = before();
        var after = after();
        for (var layer : correction.layers()) {
            for (var a : layer.carried().touched()) {
                lines.add(
                        "Re-check (%s): %s \"%s\", before \"%s\""
                                .formatted(
                                        layer.name(),
                                        a.label(),
                                        after.at(a.anchor()),
                                        a.origin().doubted()));
            }
            for (var a : layer.carried().lost()) {
                lines.add(
                        "Lost (%s): %s \"%s\""
                                .formatted(layer.name(), a.label(), before.at(a.anchor())));
            }
        }
        return lines;
    }

    /// One object with stable keys.
    public String json() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("document", correction.before().id().toString())
                .put("title", correction.before().title());
        revision(node.putObject("before"), correction.before());
        revision(node.putObject("after"), correction.after());
        node.put("changes", correction.change().hunks().size())
                .put("kept", correction.kept())
                .put("touched", correction.touched())
                .put("lost", correction.lost());
        var layers = node.putArray("layers");
        for (var layer : correction.layers()) {
            var one = layers.addObject().put("layer", layer.name());
            one.put("kept", layer.carried().kept().size());
            put(one.putArray("touched"), layer.carried().touched(), after());
            put(one.putArray("lost"), layer.carried().lost(), before());
        }
        return MAPPER.writeValueAsString(node);
    }

    private static void revision(ObjectNode node, org.hearsay.model.Document document) {
        node.put("revision", document.revision())
                .put("sha256", document.sha256())
                .put("length", document.length());
    }

    /// @param text that the annotations stand in
    private static void put(ArrayNode array, List<Annotation> annotations, DocumentText text) {
        var index = new CodePointIndex(text.value());
        for (var a : annotations) {
            var node = array.addObject().put("id", a.id().toString()).put("label", a.label());
            var fragments = node.putArray("fragments");
            for (var f : a.anchor().fragments()) {
                fragments
                        .addArray()
                        .add(index.toCodePoint(f.start()))
                        .add(index.toCodePoint(f.end()));
            }
            node.put("text", text.at(a.anchor()));
            if (a.origin().isDoubted()) {
                node.put("before", a.origin().doubted());
            }
        }
    }

    private DocumentText before() {
        return new DocumentText(correction.change().before());
    }

    private DocumentText after() {
        return new DocumentText(correction.change().after());
    }
}
