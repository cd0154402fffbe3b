package org.hearsay.format.jsonl;

import java.time.Instant;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// Writes the line of an annotation without a tree, since nearly all lines are such: the same as
/// [Lines#annotation] to the letter. One thread.
final class AnnotationLine {

    // Names, as bytes already.
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString LAYER = new SerializedString("layer");
    private static final SerializableString LABEL = new SerializedString("label");
    private static final SerializableString FRAGMENTS = new SerializedString("fragments");
    private static final SerializableString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializableString NOTE = new SerializedString("note");
    private static final SerializableString ORIGIN = new SerializedString("origin");
    private static final SerializableString ORIGIN_DETAIL = new SerializedString("origin_detail");
    private static final SerializableString DOUBTED = new SerializedString("doubted");
    private static final SerializableString CREATED = new SerializedString("created");
    private static final SerializableString CHANGED = new SerializedString("changed");
    private static final SerializableString ANNOTATION = new SerializedString("annotation");

    private final JsonGenerator json;
    private Instant known = Instant.EPOCH;
    private String shown = known.toString();

    AnnotationLine(JsonGenerator json) {
        this.json = json;
    }

    void write(Annotation a, CodePointIndex index) {
        json.writeStartObject();
        json.writeName(KIND);
        json.writeString(ANNOTATION);
        text(ID, a.id().toString());
        text(LAYER, a.layer().toString());
        text(LABEL, a.label());
        json.writeName(FRAGMENTS);
        json.writeStartArray();
        for (var fragment : a.anchor().fragments()) {
            pair(fragment, index);
        }
        json.writeEndArray();
        json.writeName(ATTRIBUTES);
        if (a.attributes().isEmpty()) {
            json.writeStartObject();
            json.writeEndObject();
        } else {
            json.writeTree(Json.values(a.attributes()));
        }
        whereSaid(NOTE, a.note());
        text(ORIGIN, Json.lower(a.origin().kind()));
        whereSaid(ORIGIN_DETAIL, a.origin().detail());
        whereSaid(DOUBTED, a.origin().doubted());
        text(CREATED, shown(a.stamp().created()));
        text(CHANGED, shown(a.stamp().changed()));
        json.writeEndObject();
    }

    private void pair(Span span, CodePointIndex index) {
        json.writeStartArray();
        json.writeNumber(index.toCodePoint(span.start()));
        json.writeNumber(index.toCodePoint(span.end()));
        json.writeEndArray();
    }

    private void whereSaid(SerializableString name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    private void text(SerializableString name, String value) {
        json.writeName(name);
        json.writeString(value);
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
