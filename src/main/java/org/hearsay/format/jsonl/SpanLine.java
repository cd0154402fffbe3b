package org.hearsay.format.jsonl;

import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;

/// One annotation as the line that an export would have of it, with the words that it covers.
public final class SpanLine {

    private SpanLine() {}

    /// @param text of its document
    public static String of(Annotation annotation, String text) {
        var words = new StringBuilder();
        for (var part : annotation.anchor().fragments()) {
            words.append(words.isEmpty() ? "" : " … ").append(text, part.start(), part.end());
        }
        var line = Lines.annotation(annotation, new CodePointIndex(text));
        return Json.MAPPER.writeValueAsString(line.put("text", words.toString()));
    }
}
