package org.hearsay.format.jsonl;

import java.time.Instant;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the line of an annotation without a tree, since nearly all lines are such: the same as
/// [Lines#annotation] to the letter. One thread.
final class AnnotationLine {

    private final JsonGenerator json;
    private Instant known = Instant.EPOCH;
    private String shown = known.toString();

    AnnotationLine(JsonGenerator json) {
        this.json = json;
    }

    void write(Annotation a, CodePointIndex index) {
        json.writeStartObject();
        json.writeStringProperty("kind", "annotation");
        json.writeStringProperty("id", a.id().toString());
        json.writeStringProperty("layer", a.layer().toString());
        json.writeStringProperty("label", a.label());
        json.writeArrayPropertyStart("fragments");
        for (var fragment : a.anchor().fragments()) {
            pair(fragment, index);
        }
        json.writeEndArray();
        json.writeName("attributes");
        if (a.attributes().isEmpty()) {
            json.writeStartObject();
            json.writeEndObject();
        } else {
            json.writeTree(Json.values(a.attributes()));
        }
        whereSaid("note", a.note());
        json.writeStringProperty("origin", Json.lower(a.origin().kind()));
        whereSaid("origin_detail", a.origin().detail());
        whereSaid("doubted", a.origin().doubted());
        json.writeStringProperty("created", shown(a.stamp().created()));
        json.writeStringProperty("changed", shown(a.stamp().changed()));
        json.writeEndObject();
    }

    private void pair(Span span, CodePointIndex index) {
        json.writeStartArray();
        json.writeNumber(index.toCodePoint(span.start()));
        json.writeNumber(index.toCodePoint(span.end()));
        json.writeEndArray();
    }

    private void whereSaid(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /// Many were made at one moment, by an import.
    private String shown(Instant time) {
        if (!time.equals(known)) {
            known = time;
            shown = time.toString();
        }
        return shown;
    }
}
