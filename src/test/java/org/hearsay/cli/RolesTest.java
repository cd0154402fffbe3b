package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hearsay.model.Annotator;
import org.hearsay.project.Projects;
import org.hearsay.project.review.Reviewing;
import org.hearsay.review.decide.TakingOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Roles are promises that the program keeps.
class RolesTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");
    private List<String> ids = List.of();

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        ids =
                shell.done("differences", project, "--json").rows().stream()
                        .map(d -> d.path("id").asString())
                        .toList();
    }

    @Test
    void whereThereIsAReviewerAnAnnotatorIsToldWhoDecidesAndWhoChangesThat() {
        shell.done("decide", project, ids.getFirst(), "--option", "1", "--as", "AK");
        shell.done("settings", project, "--role", "BL=reviewer");
        var before = shell.done("history", project).out();
        var refused = decide("AK");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("AK is an annotator here", "Ada Kern can make AK one");
        var settings = shell.run("settings", project, "--role", "AK=reviewer", "--as", "AK");
        assertThat(settings.code()).isEqualTo(3);
        assertThat(settings.err()).contains("an owner of the project: Ada Kern");
        assertThat(shell.done("history", project).out()).isEqualTo(before);

        shell.done("settings", project, "--role", "AK=reviewer", "--as", "Ada Kern");
        assertThat(decide("AK").code()).isZero();
        shell.done("verify", project);
    }

    /// As a file tells it in which somebody promised nothing, or of which they were no reviewer.
    @Test
    void theHistoryAndAVerificationNoteWhatWasDoneWithoutTheRoleForIt() throws Exception {
        shell.done("settings", project, "--role", "BL=reviewer");
        decide("BL");
        assertThat(shell.done("verify", project, "--json").json().path("notes")).isEmpty();
        try (var open = Projects.open(project)) {
            var ak =
                    open.registry().toCompletableFuture().join().annotatorNamed("AK").orElseThrow();
            var row = open.documents(0, 1).toCompletableFuture().join().getFirst();
            var reviewing = new Reviewing(open, Clock.systemUTC());
            var asReviewer = new Reviewing.Decider(ak.withRole(Annotator.Role.REVIEWER), List.of());
            asReviewer.perform(
                    open,
                    new TakingOver(row.document())
                            .by(ak.id(), open.ids().next(), Clock.systemUTC().instant()));
            assertThat(reviewing.reviewers()).containsEntry(row.document().id(), ak.id());
        }
        shell.done("settings", project, "--role", "AK=reviewer");
        var verified = shell.done("verify", project);
        assertThat(verified.out()).contains("AK decided without being a reviewer");
        assertThat(verified.err()).contains("is sound");
        var steps = shell.done("history", project, "--json").rows();
        assertThat(steps.get(0).path("notes")).isEmpty();
        assertThat(steps.get(1).path("notes").get(0).asString())
                .isEqualTo("AK decided without being a reviewer");
        assertThat(steps).filteredOn(s -> !s.path("notes").isEmpty()).hasSize(1);
    }

    private Shell.Result decide(String reviewer) {
        return shell.run("decide", project, ids.get(1), "--option", "1", "--as", reviewer);
    }
}
