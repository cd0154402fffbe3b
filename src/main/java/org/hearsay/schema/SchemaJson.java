package org.hearsay.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Schemas as JSON, in the form that `news-attribution.json` shows.
public final class SchemaJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SchemaJson() {}

    /// @throws SchemaException if the text is not JSON, or what it says makes no schema
    public static Schema read(String json) throws SchemaException {
        try {
            var root = MAPPER.readTree(json);
            return new SchemaReader(root, Lines.of(json, root, MAPPER)).checked();
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new SchemaException(
                    Phrase.of(
                            "This is not JSON from line %d, column %d on: %s",
                            at == null ? 1 : at.getLineNr(),
                            at == null ? 1 : at.getColumnNr(),
                            e.getOriginalMessage()),
                    e);
        }
    }

    /// The same text for equal schemas; [#read] gives an equal schema back.
    public static String write(Schema schema) {
        return MAPPER.writeValueAsString(SchemaWriter.tree(schema));
    }

    /// On lines, as a person edits it.
    public static String writeForPeople(Schema schema) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(SchemaWriter.tree(schema))
                        .replace("\r\n", "\n")
                + "\n";
    }

    /// The scheme for who says what in the news, which new projects start with.
    public static Schema newsAttribution() {
        try (var in = SchemaJson.class.getResourceAsStream("news-attribution.json")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: news-attribution.json");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SchemaException e) {
            throw new IllegalStateException("The built-in schema is broken", e);
        }
    }
}
