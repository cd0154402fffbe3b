package org.hearsay.format.w3c;

import java.io.IOException;
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
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads Web Annotations on the plain text beside them, `name.txt`: a collection, a page, a list or
/// one annotation. Positions count; where there is none, the quoted words are looked for.
public final class WebAnnotationReader implements CorpusReader {

    @Override
    public String id() {
        return "w3c";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (JsonFile.isNamed(file, ".jsonld", ".json") && isOne(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public List<Path> companions(Path file) {
        return List.of(textOf(file));
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var text = textOf(file);
        if (!Files.isRegularFile(text)) {
            throw refused(
                    name,
                    Phrase.of(
                            "its text %s is not beside it; put it there and try again",
                            text.getFileName()),
                    null);
        }
        var bytes = TextReader.bytes(text);
        var decoded = context.decode(text.getFileName().toString(), bytes);
        TextReader.remarks(decoded, text.getFileName().toString(), sink);
        var root = root(file, name);
        var items = new AnnotationItems(name, decoded, context, sink);
        items.read(annotations(root));
        var title = root.path("label").asString("");
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                title.isEmpty() ? TextReader.stem(name) : title,
                                TextReader.metadata(text.getFileName().toString()),
                                decoded.text(),
                                bytes)
                        .withLayers(
                                List.of(
                                        items.layer(
                                                root.path("creator").path("name").asString(""),
                                                LayerHead.Kind.WORK)),
                                items.entities()));
    }

    private static JsonNode root(Path file, String name) throws IOException, FormatException {
        try {
            return JsonFile.MAPPER.readTree(TextReader.bytes(file));
        } catch (JacksonException e) {
            throw refused(name, Phrase.of("it is not JSON: %s", e.getOriginalMessage()), e);
        }
    }

    private static List<JsonNode> annotations(JsonNode root) {
        var found = new ArrayList<JsonNode>();
        if (AnnotationItems.is(root, "Annotation")) {
            found.add(root);
        } else if (root.isArray()) {
            root.forEach(found::add);
        } else {
            for (var list :
                    List.of(
                            root.path("first").path("items"),
                            root.path("items"),
                            root.path("@graph"))) {
                list.forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isOne(Path file) throws IOException {
        var first = JsonFile.first(file, 1);
        return !first.isEmpty() && names(first.getFirst().path("@context"));
    }

    private static boolean names(JsonNode context) {
        if (context.isArray()) {
            for (var each : context) {
                if (names(each)) {
                    return true;
                }
            }
        }
        return context.asString("").endsWith("www.w3.org/ns/anno.jsonld");
    }

    private static Path textOf(Path file) {
        return file.resolveSibling(TextReader.stem(file.getFileName().toString()) + ".txt");
    }

    private static FormatException refused(
            String name, Phrase why, @org.jspecify.annotations.Nullable Throwable cause) {
        var issue = new ImportIssue(name, 0, why);
        return cause == null ? new FormatException(issue) : new FormatException(issue, cause);
    }
}
