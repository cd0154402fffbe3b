package org.hearsay.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.io.FileSum;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// What an earlier export left in a folder, by the report or manifest that it wrote there. A report
/// can name very many files: it is gone through, and little is kept of each.
final class EarlierFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Set<TextHash> files = new HashSet<>();

    private EarlierFiles() {}

    /// @param report need not be there; where it is none of ours, it names no file
    static EarlierFiles of(Path report) throws IOException {
        var found = new EarlierFiles();
        if (Files.isRegularFile(report)) {
            try (var in = Files.newInputStream(report)) {
                found.read(in);
            } catch (JacksonException _) {
                // Somebody else's file of that name: then nothing here is ours.
                found.files.clear();
            }
        }
        return found;
    }

    /// Whether a file was left there with that content.
    ///
    /// @param name as reports give it
    boolean has(String name, String sha256) {
        return files.contains(key(name, sha256));
    }

    private void read(InputStream in) {
        try (var json = MAPPER.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (isList && "files".equals(name)) {
                    list(json);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private void list(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                file(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void file(JsonParser json) {
        var path = "";
        var sha256 = "";
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "path" -> path = json.getValueAsString("");
                case "sha256" -> sha256 = json.getValueAsString("");
                default -> json.skipChildren();
            }
        }
        files.add(key(path, sha256));
    }

    private static TextHash key(String name, String sha256) {
        var both = name + '\n' + sha256;
        return TextHash.of(FileSum.of(both.getBytes(StandardCharsets.UTF_8)).sha256());
    }
}
