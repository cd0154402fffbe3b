package org.hearsay.format.cas.write;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.uima.CasNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a document as UIMA CAS JSON 0.4. Lists are structures of their own there.
final class JsonFile {

    /// Whoever opened the file closes it.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final List<Integer> members = new ArrayList<>();
    private int lastId;

    private JsonFile(JsonGenerator json) {
        this.json = json;
    }

    static void write(CasGraph graph, CasTypes types, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            new JsonFile(json).write(graph, types);
        }
    }

    private void write(CasGraph graph, CasTypes types) {
        lastId = graph.items().isEmpty() ? CasGraph.SOFA : graph.items().getLast().id();
        json.writeStartObject();
        json.writeName("%HEADER");
        json.writeStartObject();
        json.writeStringProperty("offset-encoding", "UTF-16");
        json.writeEndObject();
        json.writeName("%TYPES");
        json.writeStartObject();
        types.all().forEach(this::type);
        json.writeEndObject();
        json.writeName("%FEATURE_STRUCTURES");
        json.writeStartArray();
        start(CasGraph.SOFA, CasNames.SOFA);
        json.writeNumberProperty("sofaNum", 1);
        json.writeStringProperty("sofaID", CasNames.VIEW);
        json.writeStringProperty("mimeType", "text");
        json.writeStringProperty("sofaString", graph.text());
        json.writeEndObject();
        graph.items().forEach(this::item);
        json.writeEndArray();
        json.writeName("%VIEWS");
        json.writeStartObject();
        json.writeName(CasNames.VIEW);
        json.writeStartObject();
        json.writeNumberProperty("%SOFA", CasGraph.SOFA);
        json.writeName("%MEMBERS");
        json.writeStartArray();
        members.forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void type(String name, CasTypes.Type type) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("%NAME", name);
        json.writeStringProperty("%SUPER_TYPE", type.supertype());
        type.features()
                .forEach((feature, range) -> {
                    json.writeName(feature);
                    json.writeStartObject();
                    json.writeStringProperty("%NAME", feature);
                    json.writeStringProperty("%RANGE", range);
                    json.writeEndObject();
                });
        json.writeEndObject();
    }

    private void item(CasItem item) {
        var lists = new ArrayList<Integer>();
        for (var value : item.features().values()) {
            if (value instanceof CasValue.Texts(var texts)) {
                lists.add(list(texts));
            }
        }
        start(item.id(), item.type());
        members.add(item.id());
        if (item.isPlaced()) {
            json.writeNumberProperty("@sofa", CasGraph.SOFA);
            json.writeNumberProperty("begin", item.begin());
            json.writeNumberProperty("end", item.end());
        }
        item.features()
                .forEach((name, value) -> {
                    switch (value) {
                        case CasValue.Text(var text) -> json.writeStringProperty(name, text);
                        case CasValue.Reference(var id) -> json.writeNumberProperty("@" + name, id);
                        case CasValue.Texts _ ->
                                json.writeNumberProperty(
                                        "@" + name, lists.removeFirst().intValue());
                    }
                });
        json.writeEndObject();
    }

    private int list(List<String> texts) {
        start(++lastId, CasNames.STRING_ARRAY);
        json.writeName("%ELEMENTS");
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        return lastId;
    }

    private void start(int id, String type) {
        json.writeStartObject();
        json.writeNumberProperty("%ID", id);
        json.writeStringProperty("%TYPE", type);
    }
}
