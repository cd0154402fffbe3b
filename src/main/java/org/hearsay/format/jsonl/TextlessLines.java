package org.hearsay.format.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;
import tools.jackson.databind.node.ObjectNode;

/// Lines without the article: in the place of its text stand hashes, and short quotes with what is
/// annotated.
final class TextlessLines {

    /// The option of the format, and the key of the first line, that says so.
    static final String KEY = "text";

    static final String NONE = "none";

    private TextlessLines() {}

    static ObjectNode document(AnnotatedDocument each, CodePointIndex index) {
        var node = Lines.document(each, index);
        node.remove("text");
        node.remove("source");
        var text = each.article().text().value();
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), each.source())) {
            node.put("source_sha256", Quote.sha256(each.source()));
        }
        return node;
    }

    static ObjectNode annotation(Annotation annotation, CodePointIndex index, String text) {
        var node = Lines.annotation(annotation, index);
        var quotes = node.putArray("quotes");
        annotation.anchor().fragments().forEach(f -> quotes.add(Quote.of(f, text).json()));
        return node;
    }
}
