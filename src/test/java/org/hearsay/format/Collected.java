package org.hearsay.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.IdSource;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.SchemaJson;

/// A sink that keeps everything, for tests of readers.
public final class Collected implements ImportSink {

    public final List<ImportedDocument> documents = new ArrayList<>();
    public final List<ImportIssue> issues = new ArrayList<>();
    public final List<Annotator> annotators = new ArrayList<>();
    public final List<Entity> entities = new ArrayList<>();
    public final List<ProjectHead> heads = new ArrayList<>();
    public final List<SchemaVersion> schemas = new ArrayList<>();

    public static Collected from(CorpusReader reader, Path file)
            throws IOException, FormatException {
        var collected = new Collected();
        reader.read(file, context(), collected);
        return collected;
    }

    public static ReadContext context() {
        return new ReadContext(
                IdSource.timeOrdered(),
                SchemaJson.newsAttribution(),
                Instant.parse("2026-11-12T12:41:00Z"),
                null);
    }

    public static String resource(String name) throws IOException {
        try (var in = Collected.class.getResourceAsStream("/org/hearsay/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Copies test resources into a folder.
    public static Path copy(Path folder, String... names) throws IOException {
        Path last = folder;
        for (var name : names) {
            last = folder.resolve(Path.of(name).getFileName().toString());
            try (var in = Collected.class.getResourceAsStream("/org/hearsay/" + name)) {
                Files.write(last, in.readAllBytes());
            }
        }
        return last;
    }

    public ImportedDocument only() {
        if (documents.size() != 1) {
            throw new AssertionError(documents.size() + " documents, issues " + issues);
        }
        return documents.getFirst();
    }

    @Override
    public void document(ImportedDocument document) {
        documents.add(document);
    }

    @Override
    public void issue(ImportIssue issue) {
        issues.add(issue);
    }

    @Override
    public void project(ProjectHead head) {
        heads.add(head);
    }

    @Override
    public void schema(SchemaVersion schema) {
        schemas.add(schema);
    }

    @Override
    public void annotator(Annotator annotator) {
        annotators.add(annotator);
    }

    @Override
    public void entity(Entity entity) {
        entities.add(entity);
    }
}
