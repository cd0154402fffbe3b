package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that are read by one thread and made by others come in their order, and so does what
/// is wrong with them.
class ExportAheadTest {

    /// More than two pages, and no multiple of what is asked for at once.
    private static final int DOCUMENTS = 437;

    @TempDir private Path folder;

    private final Exporting exporting =
            new Exporting(BuiltInFormats.all(), "Hearsay test", CardAgreement::of);

    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("many.hearsay");
        var texts = new ArrayList<Path>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var text = folder.resolve(name(i) + ".txt");
            // A few are so long that one is as much as is asked for at once.
            texts.add(Files.writeString(text, ("Words of " + i + ".\n").repeat(length(i))));
        }
        try (var project = Projects.create(file, "Many", SchemaJson.newsAttribution(), "Ada")) {
            var registry = Translation.now(project.registry());
            new Importing(BuiltInFormats.all())
                    .run(
                            project,
                            registry.annotatorNamed("Ada").orElseThrow().id(),
                            ImportRequest.of(texts),
                            Progress.NONE);
        }
    }

    @Test
    void allDocumentsComeInTheirOrderAndAreCountedOneByOne() throws Exception {
        var steps = new ArrayList<Long>();
        var out = folder.resolve("out");
        try (var project = Projects.open(file)) {
            var report = exporting.run(project, request(out), (done, _) -> steps.add(done));

            assertThat(report.documents()).isEqualTo(DOCUMENTS);
        }
        assertThat(steps).isSorted().contains(1L, 100L, DOCUMENTS - 1L);
        var lines =
                Files.readAllLines(out.resolve("project.jsonl")).stream()
                        .filter(line -> line.startsWith("{\"kind\":\"document\""))
                        .toList();
        assertThat(lines).hasSize(DOCUMENTS);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(lines.get(i)).contains("Words of " + i + ".\\n");
        }
    }

    @Test
    void ofManyDamagedDocumentsTheFirstIsToldEachTime() throws Exception {
        change("UPDATE revision SET text = text || '.' WHERE document >= 20 AND document % 3 = 2");
        // Of a later page, which is read before the first one's documents are made.
        change("UPDATE document SET metadata = '{' WHERE id = 205");
        for (int time = 0; time < 5; time++) {
            var out = folder.resolve("out");
            try (var project = Projects.open(file)) {
                assertThatThrownBy(() -> exporting.run(project, request(out), Progress.NONE))
                        .isInstanceOf(ProjectException.class)
                        .hasMessageContaining("the text of \"Words of 19.\"");
            }
            assertThat(out).doesNotExist();
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static ExportRequest request(Path out) {
        return new ExportRequest(
                "hearsay-jsonl",
                out,
                ExportRequest.ALL,
                "",
                false,
                false,
                Map.of(),
                ExportRequest.NO_SPLIT);
    }

    private static String name(int i) {
        return "text-%03d".formatted(i);
    }

    private static int length(int i) {
        return i % 97 == 5 ? 30_000 : 1 + i % 5;
    }
}
