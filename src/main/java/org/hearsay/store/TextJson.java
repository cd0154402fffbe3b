package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.JsonNodeFactory;

/// What belongs to a text, as JSON: its form, and how it divides. Offsets are code points.
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

    /// Each list as gap, length, gap, length …, which packs well.
    static byte[] segments(Segmentation segmentation, CodePointIndex index) {
        var json = new NumberLists(1 << 12);
        json.list("{\"paragraphs\":[", segmentation.paragraphs(), index);
        json.list("],\"sentences\":[", segmentation.sentences(), index);
        json.list("],\"tokens\":[", segmentation.tokens(), index);
        return json.ended("]}");
    }

    /// @param segments as [#segments] made them, packed
    static Segmentation segmentation(
            String segmenter, String version, byte[] segments, CodePointIndex index)
            throws StoreException {
        var lists = new HashMap<String, List<Span>>();
        try (var json = ValueJson.MAPPER.createParser(Bytes.inflated(segments))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                lists.put(json.currentName(), unpacked(json, index));
            }
        }
        return new Segmentation(
                segmenter,
                version,
                lists.getOrDefault("paragraphs", List.of()),
                lists.getOrDefault("sentences", List.of()),
                lists.getOrDefault("tokens", List.of()));
    }

    private static List<Span> unpacked(JsonParser json, CodePointIndex index) {
        var spans = new ArrayList<Span>();
        int last = 0;
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            int start = last + json.getIntValue();
            last = start + json.nextIntValue(0);
            spans.add(new Span(index.toUtf16(start), index.toUtf16(last)));
        }
        return spans;
    }
}
