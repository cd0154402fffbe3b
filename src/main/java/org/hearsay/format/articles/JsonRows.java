package org.hearsay.format.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ReadContext;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows that are JSON objects, one a line. Fields within a field are called `outer.inner`; lists
/// are left as they are written.
final class JsonRows implements Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MAX_DEPTH = 5;

    @Override
    public void read(Path file, ReadContext context, RowSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var charset = context.charset().orElse(StandardCharsets.UTF_8);
        try (var in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                var words = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!words.isBlank()) {
                    row(name, number, words, sink);
                }
            }
        }
    }

    private static void row(String name, int number, String line, RowSink sink)
            throws FormatException {
        try {
            var node = MAPPER.readTree(line);
            if (node.isObject()) {
                var values = new LinkedHashMap<String, String>();
                flatten("", node, values, 0);
                sink.row(number, values);
                return;
            }
        } catch (JacksonException _) {
            // Told below.
        }
        sink.issue(
                new ImportIssue(
                        name, number, Phrase.of("it is no JSON object; the line was left out")));
    }

    private static void flatten(
            String prefix, JsonNode node, Map<String, String> values, int depth) {
        for (var field : node.properties()) {
            var key = prefix + field.getKey();
            var value = field.getValue();
            if (value.isObject() && depth < MAX_DEPTH) {
                flatten(key + ".", value, values, depth + 1);
            } else if (!value.isNull()) {
                values.put(key, value.isValueNode() ? value.asString("") : value.toString());
            }
        }
    }
}
