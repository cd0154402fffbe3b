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
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.job.Progress;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export is there whole or not at all.
class ExportingTest {

    @TempDir private Path folder;

    private final Exporting exporting =
            new Exporting(BuiltInFormats.all(), "Hearsay test", CardAgreement::of);

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
    void H03_aCancelledExportInSplitsLeavesNoFileAndTellsHowFarItIs() throws Exception {
        var out = folder.resolve("out");
        var split =
                new Splitting.Choice(
                        Plan.Shares.parse("train=0.5,test=0.5"), GroupBy.ARTICLE, Shared.REFUSE, 1);
        var request = request("brat", out).splitBy(split);
        try (var project = SampleProject.create(folder.resolve("p.hearsay"), "Ada")) {
            for (int document = 1; document <= 3; document++) {
                var progress = stoppingAt(document);
                assertThatThrownBy(() -> exporting.run(project, request, progress))
                        .isInstanceOf(CancellationException.class);
                assertThat(out).doesNotExist();
            }
            var steps = new ArrayList<Long>();
            var report = exporting.run(project, request, (done, _) -> steps.add(done));
            assertThat(steps).isSorted().endsWith(3L);
            assertThat(report.splits().orElseThrow().documents()).isEqualTo(2);
        }
        assertThat(out.resolve("train")).isDirectory();
    }

    @Test
    void H03_anExportThatFailsLeavesWhatWasThereAsItWas() throws Exception {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("annotation.conf"), "mine");
        try (var project = SampleProject.create(folder.resolve("p.hearsay"), "Ada")) {
            var gold =
                    new ExportRequest(
                            "brat",
                            out,
                            "Reference",
                            "",
                            false,
                            true,
                            Map.of(),
                            ExportRequest.NO_SPLIT);
            assertThatThrownBy(() -> exporting.run(project, gold, (_, _) -> {}))
                    .isInstanceOf(ProjectException.class);
        }
        assertThat(left()).containsExactly("out", "out/annotation.conf", "p.hearsay");
    }

    @Test
    void aFolderWithTooLongANameIsNamedAndNothingIsLeft() throws Exception {
        var out = folder.resolve("x".repeat(300));
        try (var project = SampleProject.create(folder.resolve("p.hearsay"), "Ada")) {
            assertThatThrownBy(() -> exporting.run(project, request("brat", out), Progress.NONE))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("the name " + out + " is too long")
                    .hasMessageContaining("choose another folder")
                    .hasMessageNotContaining(".hearsay-export");
        }
        assertThat(left()).containsExactly("p.hearsay");
    }

    private static ExportRequest request(String format, Path out) {
        return new ExportRequest(
                format, out, ExportRequest.ALL, "", false, true, Map.of(), ExportRequest.NO_SPLIT);
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
