package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SpeakersTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");
    private Path other = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeProjects() {
        project = folder.resolve("p.hearsay");
        other = folder.resolve("other.hearsay");
        file = folder.resolve("speakers.json");
        shell.done("sample", project);
        shell.done("new", other);
    }

    @Test
    void speakersGoToAnotherProjectAsTheyAre() {
        assertThat(speakers(project)).isNotEmpty();
        shell.done("speakers", project, "export", file);
        shell.done("speakers", other, "import", file);

        assertThat(speakers(other)).isEqualTo(speakers(project));
        assertThat(shell.run("verify", other).code()).isZero();
    }

    @Test
    void importingAgainChangesNothingAndUndoTakesAllBack() {
        int all = speakers(project).size();
        shell.done("speakers", project, "export", file);
        var first = shell.done("speakers", other, "import", file, "--json").json();
        assertThat(first.path("added").asInt()).isEqualTo(all);
        long steps = shell.done("history", other, "--json").rows().size();

        var again = shell.done("speakers", other, "import", file, "--json").json();

        assertThat(again.path("same").asInt()).isEqualTo(all);
        assertThat(shell.done("history", other, "--json").rows()).hasSize((int) steps);
        shell.done("undo", other);
        assertThat(speakers(other)).isEmpty();
    }

    @Test
    void whoIsHereKeepsWhatTheyHaveAndGetsWhatTheyLack() throws IOException {
        write(speaker("0190a000-0000-7000-8000-000000000001", "Ann Lee", "\"role\":\"mayor\""));
        shell.done("speakers", other, "import", file);
        write(
                speaker(
                        "0190a000-0000-7000-8000-000000000002",
                        "Ann Lee",
                        "\"role\":\"driver\",\"aliases\":[\"Lee\"],"
                                + "\"roles\":[\"2026-05-01/2026-06-30 minister\","
                                + "\"2026-07-01/.. member of parliament\"]"));

        var report = shell.done("speakers", other, "import", file, "--json").json();

        assertThat(report.path("completed").asInt()).isEqualTo(1);
        var ann = speakers(other).getFirst().path("attributes");
        assertThat(ann.path("role").asString()).isEqualTo("mayor");
        assertThat(ann.path("aliases").get(0).asString()).isEqualTo("Lee");
        assertThat(ann.path("roles").size()).isEqualTo(2);
    }

    @Test
    void rolesInTimeSurviveAnExportOfEverything() throws IOException {
        write(
                speaker(
                        "0190a000-0000-7000-8000-000000000001",
                        "Ann Lee",
                        "\"roles\":[\"2026-05-01/2026-06-30 minister | Home Office\"]"));
        shell.done("speakers", project, "import", file);
        shell.done("export", project, folder.resolve("out"), "--format", "hearsay-jsonl");
        shell.done("import", other, folder.resolve("out"), "--format", "hearsay-jsonl");

        assertThat(speakers(other)).isEqualTo(speakers(project));
    }

    @Test
    void anotherFileIsRefusedAndNothingChanges() throws IOException {
        Files.writeString(file, "{\"format\":\"something\"}");
        var result = shell.run("speakers", other, "import", file);

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("speakers.json", "no list of speakers");
        assertThat(shell.run("speakers", other, "import", folder.resolve("none.json")).code())
                .isEqualTo(3);
        assertThat(speakers(other)).isEmpty();
    }

    private void write(String speaker) throws IOException {
        Files.writeString(
                file,
                "{\"format\":\"hearsay-speakers\",\"version\":1,\"speakers\":[" + speaker + "]}");
    }

    private static String speaker(String id, String name, String attributes) {
        return ("{\"id\":\"%s\",\"name\":\"%s\",\"attributes\":{%s},"
                        + "\"created\":\"2026-11-12T12:41:00Z\",\"changed\":\"2026-11-12T12:41:00Z\"}")
                .formatted(id, name, attributes);
    }

    private List<JsonNode> speakers(Path of) {
        return shell.done("list", of, "speakers", "--json").rows();
    }
}
