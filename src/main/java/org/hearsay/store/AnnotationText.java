package org.hearsay.store;

import java.util.Locale;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.databind.node.JsonNodeFactory;

/// The text that the hash of an annotation's row is over, which is [ItemJson#annotation] to the
/// letter: put together without a tree, since importing, opening and exporting hash every
/// annotation. Stateless; any thread.
final class AnnotationText {

    private AnnotationText() {}

    static Hash hash(Annotation annotation, CodePointIndex index) {
        return Hash.of(of(annotation, index));
    }

    static String of(Annotation a, CodePointIndex index) {
        var text = new StringBuilder(512);
        append(text, a, index);
        return text.toString();
    }

    static void append(StringBuilder text, Annotation a, CodePointIndex index) {
        text.append("{\"kind\":\"annotation\",\"id\":\"").append(a.id());
        text.append("\",\"layer\":\"").append(a.layer());
        quoted(text.append("\",\"label\":"), a.label());
        text.append(",\"fragments\":[");
        for (var fragment : a.anchor().fragments()) {
            pair(text, fragment, index);
        }
        text.setLength(text.length() - 1);
        text.append("],\"attributes\":").append(ValueJson.text(a.attributes()));
        quoted(text.append(",\"note\":"), a.note());
        text.append(",\"origin\":\"").append(a.origin().kind().name().toLowerCase(Locale.ROOT));
        quoted(text.append("\",\"origin_detail\":"), a.origin().detail());
        if (a.origin().isDoubted()) {
            quoted(text.append(",\"doubted\":"), a.origin().doubted());
        }
        text.append(",\"created\":").append(a.stamp().created().toEpochMilli());
        text.append(",\"changed\":").append(a.stamp().changed().toEpochMilli());
        text.append('}');
    }

    private static void pair(StringBuilder text, Span span, CodePointIndex index) {
        text.append('[').append(index.toCodePoint(span.start())).append(',');
        text.append(index.toCodePoint(span.end())).append("],");
    }

    private static void quoted(StringBuilder text, String value) {
        if (isPlain(value)) {
            text.append('"').append(value).append('"');
        } else {
            text.append(JsonNodeFactory.instance.stringNode(value));
        }
    }

    /// Whether it stands in JSON as it is, by whatever rules.
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ' ' || c == '-';
    }
}
