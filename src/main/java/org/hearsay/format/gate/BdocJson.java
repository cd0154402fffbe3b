package org.hearsay.format.gate;

import java.io.OutputStream;
import java.util.Map;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.schema.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// One file of BDOC, written piece by piece.
final class BdocJson {

    static final String UTF16 = "j";
    static final String CODE_POINTS = "p";

    /// A text may be as long as a document; nothing of it nests deep.
    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxStringLength(200_000_000)
                                                    .build())
                                    .build())
                    .build();

    private final JsonGenerator json;

    BdocJson(OutputStream out) {
        json = MAPPER.createGenerator(out);
    }

    void write(GateDocument document) {
        json.writeStartObject();
        json.writeStringProperty("offset_type", UTF16);
        json.writeStringProperty("name", document.name());
        json.writeName("features");
        features(document.features());
        json.writeStringProperty("text", document.text());
        json.writeName("annotation_sets");
        json.writeStartObject();
        for (var set : document.sets()) {
            set(set);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void set(AnnotationSet set) {
        json.writeName(set.name());
        json.writeStartObject();
        // Its key again: readers take the name from here.
        json.writeStringProperty("name", set.name());
        int last = set.marks().isEmpty() ? 0 : set.marks().getLast().number();
        json.writeNumberProperty("next_annid", last + 1);
        json.writeName("annotations");
        json.writeStartArray();
        for (var mark : set.marks()) {
            mark(mark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mark(Mark mark) {
        json.writeStartObject();
        json.writeNumberProperty("id", mark.number());
        json.writeStringProperty("type", mark.type());
        json.writeNumberProperty("start", mark.start());
        json.writeNumberProperty("end", mark.end());
        json.writeName("features");
        features(mark.features());
        json.writeEndObject();
    }

    private void features(Map<String, Value> features) {
        json.writeStartObject();
        features.forEach((name, value) -> {
            json.writeName(name);
            switch (value) {
                case Value.Whole(var number) -> json.writeNumber(number);
                case Value.Truth(var holds) -> json.writeBoolean(holds);
                case Value.Texts(var texts) -> {
                    json.writeStartArray();
                    texts.forEach(json::writeString);
                    json.writeEndArray();
                }
                case Value.Text _, Value.EntityRef _ -> json.writeString(value.shown());
            }
        });
        json.writeEndObject();
    }
}
