package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FileManifestTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Enough for several runs.
    private static final int MANY = 20_000;

    private final FileManifest manifest = new FileManifest();

    private static Document document(int number) {
        return new Document(
                new Id(new UUID(number, ~number)),
                "Überschrift \"" + number + "\"",
                new TreeMap<>(),
                1 + number % 3,
                Integer.toHexString(number).repeat(8),
                number);
    }

    private String text() throws IOException {
        var out = new ByteArrayOutputStream();
        manifest.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isEmptyWhereThereIsNothing() throws Exception {
        assertThat(text()).isEqualTo("{}\n");
    }

    @Test
    void isSortedHoweverMuchThereIs() throws Exception {
        var random = new Random(1);
        var expected = new TreeMap<String, Document>();
        for (int i = 0; i < MANY; i++) {
            // Some come again, some of them much later: the last one holds.
            var base = "folder/ä" + random.nextInt(MANY * 3 / 4);
            expected.put(base, document(i));
            manifest.add(base, document(i));
        }
        var root = MAPPER.createObjectNode();
        expected.forEach((base, document) ->
                root.putObject(base)
                        .put("id", document.id().toString())
                        .put("revision", Integer.toString(document.revision()))
                        .put("sha256", document.sha256())
                        .put("title", document.title()));
        assertThat(text()).isEqualTo(MAPPER.writeValueAsString(root) + "\n");
    }
}
