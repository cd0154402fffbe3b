package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.cli.Shell;
import org.hearsay.job.Progress;
import org.hearsay.model.LayerHead;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.merge.GoldApart;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gold of a file for an article whose gold is locked in the project.
class ImportIntoLockedGoldTest {

    @TempDir private Path folder;

    private Path project;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        project = folder.resolve("p.hearsay");
        SampleProject.create(project, "AK").close();
        var other = Copies.copy(project, "other.hearsay");
        Copies.edit(other, GoldApart::theirWork);
        var out = folder.resolve("out");
        new Shell().done("export", other, out, "--format", "hearsay-jsonl", "--layer", "all");
        file = out.resolve("project.jsonl");
    }

    @Test
    void staysOutWithWhatWasDecidedAboutItAndIsTold() throws Exception {
        Copies.edit(project, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(
                project,
                p -> {
                    var before = decisions(p);
                    var report = imported(p);
                    assertThat(report.issues())
                            .singleElement()
                            .satisfies(i -> {
                                assertThat(i.file()).isEqualTo("project.jsonl");
                                assertThat(i.message())
                                        .contains("Harbour council", "17 spans", "unlock");
                            });
                    assertThat(report.layers()).isPositive();
                    assertThat(golds(p)).isOne();
                    assertThat(decisions(p)).isEqualTo(before);
                });
        assertThat(Copies.findings(project)).isEmpty();
    }

    @Test
    void comesInWhereNothingIsLocked() throws Exception {
        Copies.edit(
                project,
                p -> {
                    assertThat(imported(p).issues()).isEmpty();
                    assertThat(golds(p)).isEqualTo(2);
                });
    }

    @Test
    void aFileThatBringsLockedGoldTwiceBringsItOnce() throws Exception {
        Copies.edit(project, p -> GoldApart.lock(p, "pilot"));
        var out = folder.resolve("locked");
        new Shell().done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        var empty = folder.resolve("empty.hearsay");
        new Shell().done("new", empty);
        Copies.edit(
                empty,
                p -> {
                    var locked = out.resolve("project.jsonl");
                    var report = imported(p, locked, file);
                    assertThat(report.issues()).hasSize(1);
                    assertThat(golds(p)).isOne();
                });
        assertThat(Copies.findings(empty)).isEmpty();
    }

    private ImportReport imported(Project into) throws ProjectException {
        return imported(into, file);
    }

    private static ImportReport imported(Project into, Path... files) throws ProjectException {
        var who = Translation.now(into.registry()).annotators().keySet().iterator().next();
        return new Importing(BuiltInFormats.all())
                .run(into, who, ImportRequest.of(List.of(files)), Progress.NONE);
    }

    private static long golds(Project project) throws ProjectException {
        long golds = 0;
        for (var row : Translation.now(project.documents(0, 10))) {
            golds +=
                    row.layers().stream()
                            .filter(l -> l.head().kind() == LayerHead.Kind.GOLD)
                            .count();
        }
        return golds;
    }

    private static int decisions(Project project) throws ProjectException {
        return Translation.now(Projects.storeOf(project).lookups().decisions()).size();
    }
}
