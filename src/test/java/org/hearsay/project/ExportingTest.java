package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export is there whole or not at all.
class ExportingTest {

    @TempDir private Path folder;

    private final Exporting exporting = new Exporting(BuiltInFormats.all(), "Hearsay test");

    @Test
    void H03_aCancelledExportLeavesNoFile() throws Exception {
        var out = folder.resolve("out");
        try (var project = SampleProject.create(folder.resolve("p.hearsay"), "Ada")) {
            for (var format : List.of("brat", "hearsay-jsonl", "conll")) {
                assertThatThrownBy(
                                () -> exporting.run(project, request(format, out), stoppingAt(1)))
                        .isInstanceOf(CancellationException.class);
                assertThat(out).doesNotExist();
                assertThatThrownBy(
                                () -> exporting.trial(project, request(format, out), stoppingAt(1)))
                        .isInstanceOf(CancellationException.class);
            }
        }
        assertThat(left()).containsExactly("p.hearsay");
    }

    @Test
    void H03_anExportThatFailsLeavesWhatWasThereAsItWas() throws Exception {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("annotation.conf"), "mine");
        try (var project = SampleProject.create(folder.resolve("p.hearsay"), "Ada")) {
            var gold = new ExportRequest("brat", out, "Reference", "", false, true, Map.of());
            assertThatThrownBy(() -> exporting.run(project, gold, (_, _) -> {}))
                    .isInstanceOf(ProjectException.class);
        }
        assertThat(left()).containsExactly("out", "out/annotation.conf", "p.hearsay");
    }

    private static ExportRequest request(String format, Path out) {
        return new ExportRequest(format, out, ExportRequest.ALL, "", false, true, Map.of());
    }

    private static Progress stoppingAt(long document) {
        return (done, _) -> {
            if (done >= document) {
                throw new CancellationException("enough");
            }
        };
    }

    private List<String> left() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(f -> !f.equals(folder))
                    .map(f -> folder.relativize(f).toString())
                    .filter(n ->
                            !n.endsWith("-wal") && !n.endsWith("-shm") && !n.contains("backup"))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
