package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.BuiltInFormats;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.format.CorpusWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Texts that break programs, through the commands: nothing at all, nothing but space, controls,
/// marks that turn words around, markup, what spreadsheets take for a formula.
class HazardsTest {

    private static final Map<String, String> TEXTS =
            Map.of(
                    "nothing", "",
                    "space", " \n\t\n",
                    "controls", "ctrl \b \u001b[31m and \u000b in text, \u0093so\u0094",
                    "override", "report\u202etxt.exe",
                    "isolates", "Viewers. \u202a\u201dSorry\u202c and \u2067مجلس\u2069.",
                    "separators", "line one\u2028line two\u2029para\u0085next\ff",
                    "markup", "</text>]]><![CDATA[ {\"a\":\"b\\n\"} '); DROP TABLE x;--",
                    "formula", "=HYPERLINK(\"http://example.org\",\"x\"), semi;colon\nnext",
                    "astral", "family 👨‍👩‍👧‍👦 end 𠮷野家");

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @TestFactory
    Stream<DynamicTest> everyFormatTakesThemAndReadsThemBack() throws Exception {
        var project = project();
        return BuiltInFormats.all().writers().stream()
                .map(CorpusWriter::id)
                .map(id ->
                        DynamicTest.dynamicTest(
                                id,
                                () -> {
                                    var told =
                                            shell.run(
                                                    "export",
                                                    project,
                                                    folder.resolve(id),
                                                    "--format",
                                                    id,
                                                    "--status",
                                                    "any");
                                    assertThat(told.code()).as(told.err()).isZero();
                                }));
    }

    @Test
    void noTitleSteersTheTerminalOfAPersonAndDataForPipesStaysAsItIs() {
        var out = new StringWriter();
        var err = new StringWriter();
        var title = "a\u001b[31m\u202etxt\u009b1m\tb";
        new Terminal(new PrintWriter(out), new PrintWriter(err), true).result(title);
        new Terminal(new PrintWriter(err), new PrintWriter(err), false).message(title);
        assertThat(out.toString().strip()).isEqualTo("a␛[31m\uFFFDtxt\uFFFD1m\tb");
        assertThat(err.toString().strip()).isEqualTo(out.toString().strip());
        var piped = new StringWriter();
        new Terminal(new PrintWriter(piped), new PrintWriter(err), false).result(title);
        assertThat(piped.toString().strip()).isEqualTo(title);
    }

    @Test
    void whatIsImportedInVainSaysWhy() throws Exception {
        var project = project();
        assertThat(
                        shell.run("import", project, Files.createDirectory(folder.resolve("empty")))
                                .err())
                .contains("There is no file in ");
        assertThat(shell.run("import", project, project).err())
                .contains("it is a project; merge it instead");
    }

    private Path project() throws Exception {
        var project = folder.resolve("p.hearsay");
        var texts = Files.createDirectories(folder.resolve("texts"));
        for (var text : TEXTS.entrySet()) {
            Files.writeString(texts.resolve(text.getKey() + ".txt"), text.getValue());
        }
        shell.done("new", project);
        shell.done("import", project, texts);
        return project;
    }
}
