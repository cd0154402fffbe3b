package org.hearsay.format.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.Document;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `seed-annotation/1`: one annotated article as a JSON object, with its text in a file
/// beside it. Offsets are code points. The sample project is made from such files.
public final class SeedReader implements CorpusReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SIGNATURE = "\"seed-annotation/1\"";

    @Override
    public String id() {
        return "seed-json";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (file.getFileName().toString().endsWith(".json") && starts(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public List<Path> companions(Path file) {
        try {
            var name = MAPPER.readTree(file.toFile()).path("document").path("file").asString("");
            return name.isEmpty() ? List.of() : List.of(file.resolveSibling(name));
        } catch (JacksonException _) {
            return List.of();
        }
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        try {
            var root = MAPPER.readTree(Files.readAllBytes(file));
            var textName = root.path("document").path("file").asString("");
            var text = file.resolveSibling(Path.of(textName).getFileName());
            if (!Files.isRegularFile(text)) {
                throw refused(name, Phrase.of("its text %s is not beside it", textName));
            }
            read(name, root, TextReader.bytes(text), context, sink);
        } catch (JacksonException e) {
            throw refused(name, Phrase.of("it is not JSON: %s", e.getOriginalMessage()));
        }
    }

    /// @param name of the file, for messages
    /// @param json the whole object
    /// @param text bytes of the article
    public void read(String name, String json, byte[] text, ReadContext context, ImportSink sink)
            throws FormatException {
        read(name, MAPPER.readTree(json), text, context, sink);
    }

    private static void read(
            String name, JsonNode root, byte[] bytes, ReadContext context, ImportSink sink)
            throws FormatException {
        var decoded = context.decode(name, bytes);
        var items = new SeedItems(name, root, decoded, context, sink);
        var layer = items.layer();
        var document = root.path("document");
        var metadata = TextReader.metadata(document.path("file").asString(name));
        if (!document.path("language").asString("").isEmpty()) {
            metadata.put(Document.LANGUAGE, document.path("language").asString());
        }
        var found =
                ImportedDocument.plain(
                        context.ids().next(),
                        TextReader.titleOf(decoded.text().value(), TextReader.stem(name)),
                        metadata,
                        decoded.text(),
                        bytes);
        var comments = new SeedComments(name, root, context, sink);
        sink.document(
                found.withLayers(List.of(layer), items.entities())
                        .withComments(comments.of(found.id(), items.annotations())));
    }

    private static boolean starts(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8).contains(SIGNATURE);
        }
    }

    private static FormatException refused(String file, Phrase message) {
        return new FormatException(new ImportIssue(file, 0, message));
    }
}
