package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;

/// A project with a document of each size, annotated by the person who works on it.
final class BenchProject {

    static final String PERSON = "Bench";

    private BenchProject() {}

    static Path make(Path folder) throws Exception {
        var file = folder.resolve("bench.hearsay");
        var texts = Files.createDirectories(folder.resolve("texts"));
        for (var size : Size.values()) {
            write(texts, size);
        }
        try (var project = Projects.create(file, "Bench", SchemaJson.newsAttribution(), PERSON)) {
            var person = project.registry().toCompletableFuture().join();
            new Importing(BuiltInFormats.all())
                    .run(
                            project,
                            person.annotatorNamed(PERSON).orElseThrow().id(),
                            new ImportRequest(List.of(texts), "", PERSON, null, true, false),
                            Progress.NONE);
        }
        return file;
    }

    static Map<Size, Id> documents(Project project) {
        var byTitle = new EnumMap<Size, Id>(Size.class);
        for (var row : project.documents(0, 100).toCompletableFuture().join()) {
            byTitle.put(Size.valueOf(row.document().title()), row.document().id());
        }
        return byTitle;
    }

    private static void write(Path folder, Size size) throws Exception {
        var corpus = size.corpus();
        Files.writeString(folder.resolve(size.name() + ".txt"), corpus.text());
        var lines = new StringBuilder();
        for (int i = 0; i < corpus.spans().size(); i++) {
            var span = corpus.spans().get(i);
            var words = corpus.text().substring(span.start(), span.end()).replace('\n', ' ');
            var label = List.of("CLAIM", "SPEAKER", "QUOTE", "STANCE").get(i % 4);
            lines.append(
                    "T%d\t%s %d %d\t%s\n".formatted(i + 1, label, span.start(), span.end(), words));
        }
        Files.writeString(folder.resolve(size.name() + ".ann"), lines.toString());
    }
}
