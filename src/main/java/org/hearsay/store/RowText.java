package org.hearsay.store;

import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
import org.hearsay.text.CodePointIndex;
import tools.jackson.databind.node.JsonNodeFactory;

/// The text that the hash of a document's or a layer's row is over, which is that of [ItemJson] to
/// the letter: put together without a tree, since a merge hashes thousands. One thread.
final class RowText {

    private final StringBuilder text = new StringBuilder(512);

    Hash hash(Document d) {
        begin("document", d.id().toString());
        string("title", d.title());
        text.append(",\"metadata\":{");
        char before = 0;
        for (var entry : d.metadata().entrySet()) {
            if (before != 0) {
                text.append(before);
            }
            before = ',';
            quoted(entry.getKey());
            text.append(':');
            quoted(entry.getValue());
        }
        text.append("},\"revision\":").append(d.revision());
        string("sha256", d.sha256());
        text.append(",\"length\":").append(d.length()).append('}');
        return Hash.of(text.toString());
    }

    /// @param index of the document's text
    Hash hash(LayerHead h, CodePointIndex index) {
        begin("layer", h.id().toString());
        text.append(",\"document\":\"").append(h.document());
        text.append("\",\"annotator\":\"").append(h.annotator());
        text.append("\",\"layer_kind\":\"").append(ItemJson.lower(h.kind()));
        text.append("\",\"status\":\"").append(ItemJson.lower(h.status()));
        text.append("\",\"read_to\":").append(index.toCodePoint(h.readTo()));
        if (!h.negatives().isEmpty()) {
            text.append(",\"negatives\":").append(ItemJson.pairs(h.negatives(), index));
        }
        return Hash.of(text.append('}').toString());
    }

    private void begin(String kind, String id) {
        text.setLength(0);
        text.append("{\"kind\":\"").append(kind).append("\",\"id\":\"").append(id).append('"');
    }

    private void string(String name, String value) {
        text.append(",\"").append(name).append("\":");
        quoted(value);
    }

    private void quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!AnnotationText.isPlain(c) && !(c >= '0' && c <= '9')) {
                text.append(JsonNodeFactory.instance.stringNode(value));
                return;
            }
        }
        text.append('"').append(value).append('"');
    }
}
