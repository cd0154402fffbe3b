package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.project.PictureRenderer;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "sample",
                "import",
                "export",
                "formats",
                "info",
                "list",
                "problems",
                "documents",
                "history",
                "undo",
                "backup",
                "restore",
                "verify",
                "recover",
                "picture",
                "version",
                "completion"
            })
    void eachCommandExplainsItselfWithAnExample(String command) {
        var help = shell.done(command, "--help").out();
        assertThat(help).contains("Usage: hearsay " + command, "Example:", "  hearsay ");
        assertThat(help).contains("--quiet", "--debug");
    }

    @Test
    void aNewProjectHasTheDefaultSchemaItsNameAndItsOwner() {
        var project = project();
        shell.done("new", project, "--name", "Harbour", "--annotator", "Ada Kern");
        var info = shell.done("info", project, "--json").json();
        assertThat(info.path("project").asString()).isEqualTo("Harbour");
        assertThat(info.path("schema").path("name").asString()).isEqualTo("news-attribution");
        assertThat(info.path("annotators").get(0).asString()).isEqualTo("Ada Kern");
        assertThat(info.path("documents").asInt()).isZero();
    }

    @Test
    void aNewProjectRefusesToOverwriteAndKeepsWhatIsThere() throws IOException {
        Files.writeString(project(), "mine");
        var result = shell.run("new", project());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("p.hearsay");
        assertThat(project()).hasContent("mine");
    }

    @Test
    void aBrokenSchemaIsNamedWithItsLineAndNothingIsMade() throws IOException {
        var schema = folder.resolve("schema.json");
        Files.writeString(schema, "{\n \"name\": oops\n}");
        var result = shell.run("new", project(), "--schema", schema);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("schema.json", "line 2");
        assertThat(project()).doesNotExist();
    }

    @Test
    void aMissingProjectIsNamed() {
        for (var command : List.of("info", "verify", "history", "undo")) {
            var result = shell.run(command, folder.resolve("none.hearsay"));
            assertThat(result.code()).as(command).isEqualTo(3);
            assertThat(result.err()).contains("none.hearsay");
        }
    }

    @Test
    void aFileThatIsNoProjectIsRefusedAndUntouched() throws IOException {
        Files.writeString(project(), "To be or not to be");
        for (var command : List.of("info", "verify", "undo")) {
            var result = shell.run(command, project());
            assertThat(result.code()).as(command).isEqualTo(4);
            assertThat(result.err()).contains("p.hearsay", "hearsay new", "hearsay import");
            assertThat(result.err().lines()).hasSize(1);
        }
        assertThat(project()).hasContent("To be or not to be");
    }

    @Test
    void wrongUsageIsToldInASentenceWithAWayOut() {
        var result = shell.run("list", project(), "stances");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("stances", "annotations", "--help");
        assertThat(shell.run("frobnicate").code()).isEqualTo(2);
        assertThat(shell.run("import", project()).code()).isEqualTo(2);
        assertThat(shell.run().code()).isEqualTo(2);
    }

    @Test
    void stackTracesAreShownOnlyWhereAskedFor() {
        var missing = folder.resolve("none.hearsay");
        assertThat(shell.run("info", missing).err()).doesNotContain("\tat ");
        assertThat(shell.run("info", missing, "--debug").err()).contains("\tat ");
    }

    @Test
    void resultsGoToOneStreamAndWordsToTheOther() {
        shell.done("new", project());
        var result = shell.done("import", project(), seed("seed-article.txt"), "--json");
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).contains("1 document");
        var quiet = shell.done("import", project(), seed("seed-unicode.txt"), "--quiet");
        assertThat(quiet.out()).isEmpty();
        assertThat(quiet.err()).isEmpty();
    }

    @Test
    void whileAWindowHasTheProjectItMayBeReadButNotChanged() throws ProjectException {
        shell.done("sample", project());
        try (var window = Projects.open(project())) {
            assertThat(window.file()).isEqualTo(project());
            assertThat(shell.run("info", project()).code()).isZero();
            assertThat(shell.run("list", project(), "annotations").code()).isZero();
            assertThat(shell.run("history", project()).code()).isZero();
            assertThat(shell.run("verify", project()).code()).isZero();
            assertThat(
                            shell.run(
                                            "export",
                                            project(),
                                            folder.resolve("out"),
                                            "--format",
                                            "hearsay-jsonl")
                                    .code())
                    .isZero();
            var undo = shell.run("undo", project());
            assertThat(undo.code()).isEqualTo(3);
            assertThat(undo.err()).contains("p.hearsay", System.getProperty("user.name"));
            assertThat(shell.run("import", project(), seed("seed-unicode.txt")).code())
                    .isEqualTo(3);
        }
        assertThat(shell.done("info", project(), "--json").json().path("documents").asInt())
                .isEqualTo(2);
    }

    @Test
    void formatsAreListedWithWhatTheyCountAndCarry() {
        var formats = shell.done("formats", "--json").json();
        var ids = new ArrayList<String>();
        for (var format : formats) {
            ids.add(format.path("id").asString());
            assertThat(format.path("name").asString()).isNotEmpty();
            assertThat(List.of("code_point", "utf16", "token", "none"))
                    .contains(format.path("offset_unit").asString());
        }
        assertThat(ids).contains("hearsay-jsonl", "brat", "text", "html");
    }

    @Test
    void completionsKnowEveryCommand() {
        for (var name : List.of("bash", "zsh", "fish")) {
            assertThat(shell.done("completion", name).out())
                    .contains("import", "export", "verify", "--format".substring(2));
        }
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(shell.done("version").out()).isEqualToIgnoringNewLines("Hearsay test");
    }

    @Test
    void aPictureIsDrawnOfTheLayerThatWasNamed() {
        shell.done("sample", project());
        var drawn = new ArrayList<PictureRenderer.Subject>();
        var options = new ArrayList<PictureRenderer.Options>();
        var withPictures =
                new Shell(() ->
                        (subject, how, _) -> {
                            drawn.add(subject);
                            options.add(how);
                        });
        var unnamed =
                withPictures.run(
                        "picture", project(), "--document", title(), "--out", "harbour.png");
        assertThat(unnamed.code()).isEqualTo(4);
        assertThat(unnamed.err()).contains("--layer", "AK", "BL");
        withPictures.done(
                "picture",
                project(),
                "--document",
                title(),
                "--out",
                "harbour.svg",
                "--layer",
                "AK",
                "--theme",
                "dark",
                "--range",
                "10-40");
        assertThat(drawn)
                .singleElement()
                .satisfies(s -> assertThat(s.layer().annotations()).hasSize(24));
        assertThat(options.getFirst().format()).isEqualTo(PictureRenderer.Format.SVG);
        assertThat(options.getFirst().theme()).isEqualTo(PictureRenderer.Theme.DARK);
        assertThat(options.getFirst().range())
                .hasValueSatisfying(r -> assertThat(r.start()).isEqualTo(10));
        assertThat(
                        withPictures
                                .run("picture", project(), "--document", title(), "--out", "a.gif")
                                .code())
                .isEqualTo(2);
    }

    private static String title() {
        return "Harbour council delays vote on the Lower Quay bridge";
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
