package org.hearsay.format.mapping;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A mapping as a file: `{"format":"hearsay-mapping","version":1,"text":…,"title":…,"metadata":
/// {FIELD:NAME},"spans":{…}}`; [SpansJson] says what is in `spans`.
public final class MappingJson {

    private static final String FORMAT = "hearsay-mapping";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingJson() {}

    public static String write(Mapping mapping) {
        var root =
                MAPPER.createObjectNode()
                        .put("format", FORMAT)
                        .put("version", 1)
                        .put("text", mapping.text());
        if (!mapping.title().isEmpty()) {
            root.put("title", mapping.title());
        }
        var metadata = root.putObject("metadata");
        mapping.metadata().forEach(metadata::put);
        mapping.spans().ifPresent(spans -> root.set("spans", SpansJson.write(spans)));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    /// @throws MappingException saying what is wrong
    public static Mapping read(String json) throws MappingException {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new MappingException(
                    Phrase.of("it is no JSON, line %s", e.getLocation().getLineNr()), e);
        }
        var text = root.path("text").asString("");
        if (text.isEmpty()) {
            throw new MappingException(
                    Phrase.of("it names no field for the text; write {\"text\": \"FIELD\"}"), null);
        }
        if (root.path("version").asInt(1) > 1) {
            throw new MappingException(
                    Phrase.of("it was made by a newer version of the program; update"), null);
        }
        var metadata = new LinkedHashMap<String, String>();
        root.path("metadata")
                .properties()
                .forEach(e -> metadata.put(e.getKey(), e.getValue().asString("")));
        return new Mapping(
                text,
                root.path("title").asString(""),
                metadata,
                root.has("spans")
                        ? Optional.of(SpansJson.read(root.path("spans")))
                        : Optional.empty());
    }
}
