package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

    private Shell.Result decide(String reviewer) {
        return shell.run("decide", project, ids.get(1), "--option", "1", "--as", reviewer);
    }
}
