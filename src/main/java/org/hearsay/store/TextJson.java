package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What belongs to a text, as JSON: its form, and how it divides. Offsets are code points.
final class TextJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TextJson() {}

    static String form(Form form, CodePointIndex index) {
        var array = NODES.arrayNode();
        for (var passage : form.passages()) {
            var node =
                    array.addObject()
                            .put("kind", ItemJson.lower(passage.kind()))
                            .put("start", index.toCodePoint(passage.span().start()))
                            .put("end", index.toCodePoint(passage.span().end()));
            if (!passage.target().isEmpty()) {
                node.put("target", passage.target());
            }
        }
        return array.toString();
    }

    static Form form(String json, CodePointIndex index) throws StoreException {
        var passages = new ArrayList<Form.Passage>();
        for (var node : ValueJson.MAPPER.readTree(json)) {
            passages.add(
                    new Form.Passage(
                            ItemReader.constant(Form.Kind.class, node.path("kind").asString()),
                            new Span(
                                    index.toUtf16(node.path("start").asInt()),
                                    index.toUtf16(node.path("end").asInt())),
                            node.path("target").asString("")));
        }
        return passages.isEmpty() ? Form.PLAIN : new Form(passages);
    }

    /// Each list as gap, length, gap, length …, which packs well.
    static byte[] segments(Segmentation segmentation, CodePointIndex index) {
        var node = NODES.objectNode();
        node.set("paragraphs", packed(segmentation.paragraphs(), index));
        node.set("sentences", packed(segmentation.sentences(), index));
        node.set("tokens", packed(segmentation.tokens(), index));
        return Bytes.deflated(node.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Segmentation segmentation(
            String segmenter, String version, byte[] segments, CodePointIndex index)
            throws StoreException {
        var node = ValueJson.MAPPER.readTree(Bytes.inflated(segments));
        return new Segmentation(
                segmenter,
                version,
                unpacked(node.path("paragraphs"), index),
                unpacked(node.path("sentences"), index),
                unpacked(node.path("tokens"), index));
    }

    private static ArrayNode packed(List<Span> spans, CodePointIndex index) {
        var array = NODES.arrayNode();
        int last = 0;
        for (var span : spans) {
            int start = index.toCodePoint(span.start());
            int end = index.toCodePoint(span.end());
            array.add(start - last).add(end - start);
            last = end;
        }
        return array;
    }

    private static List<Span> unpacked(JsonNode array, CodePointIndex index) {
        var spans = new ArrayList<Span>(array.size() / 2);
        int last = 0;
        for (int i = 0; i + 1 < array.size(); i += 2) {
            int start = last + array.path(i).asInt();
            last = start + array.path(i + 1).asInt();
            spans.add(new Span(index.toUtf16(start), index.toUtf16(last)));
        }
        return spans;
    }
}
