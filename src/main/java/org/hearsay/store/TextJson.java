package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What belongs to a text: its form as JSON, and how it divides. Offsets are code points.
final class TextJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Of plain text.
    private static final String NO_FORM = "[]";

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
        if (json.equals(NO_FORM)) {
            return Form.PLAIN;
        }
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

    /// @param segments as [SegmentBytes] makes them, or as JSON, compressed, as earlier versions
    ///   did
    /// @throws StoreException of kind `DAMAGED` if they are neither
    static Segmentation segmentation(
            String segmenter,
            String version,
            byte[] segments,
            CodePointIndex index,
            Unpacking unpacking)
            throws StoreException {
        if (segments.length > 0 && segments[0] == SegmentBytes.FIRST) {
            return SegmentBytes.read(segmenter, version, segments, index);
        }
        var lists = ValueJson.MAPPER.readTree(unpacking.unpacked(segments));
        return new Segmentation(
                segmenter,
                version,
                spans(lists.path("paragraphs"), index),
                spans(lists.path("sentences"), index),
                spans(lists.path("tokens"), index));
    }

    /// Each list as gap, length, gap, length …
    private static List<Span> spans(JsonNode numbers, CodePointIndex index) {
        var spans = new ArrayList<Span>();
        int last = 0;
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            int start = last + numbers.get(i).asInt();
            last = start + numbers.get(i + 1).asInt();
            spans.add(new Span(index.toUtf16(start), index.toUtf16(last)));
        }
        return spans;
    }
}
