package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From one format into another, and what is asked for and refused on the way.
class ConvertTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aBratCorpusBecomesJsonLinesAndBratAgainWithEveryAnnotation() throws IOException {
        var brat = folder.resolve("brat");
        shell.done("export", sample(), brat, "--format", "brat", "--layer", "Reference");
        var lines = folder.resolve("lines");
        var reports =
                shell.done(
                                "convert",
                                brat,
                                lines,
                                "--from",
                                "brat",
                                "--to",
                                "hearsay-jsonl",
                                "--as",
                                "Ada",
                                "--json")
                        .json();
        assertThat(reports.path("import").path("annotations").asInt()).isEqualTo(106);
        assertThat(reports.path("export").path("written").path("annotations").asInt())
                .isEqualTo(106);
        assertThat(reports.path("export").path("verified").path("mismatches").asInt()).isZero();
        var again = folder.resolve("again");
        shell.done("convert", lines, again, "--to", "brat", "--layer", "Ada");
        assertThat(BratFile.of(only(again, ".ann")).spans())
                .isEqualTo(BratFile.of(only(brat, ".ann")).spans());
    }

    @Test
    void whatNobodyCanReadIsRefusedAndNothingIsWritten() throws IOException {
        var file = folder.resolve("photo.raw");
        Files.write(file, new byte[] {0, 1, 2});
        var out = folder.resolve("out");
        var result = shell.run("convert", file, out, "--to", "brat");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("photo.raw");
        assertThat(out).doesNotExist();
        assertThat(shell.run("convert", file, out, "--to", "nonesuch").err()).contains("nonesuch");
    }

    @Test
    void strictRefusesTheWholeCorpusForOneBadLine() throws IOException {
        var in = corpus("T1\tPER 0 3\tAda\nT2\tPER 90 99\tnowhere\n");
        var out = folder.resolve("out");
        assertThat(shell.run("convert", in, out, "--to", "hearsay-jsonl", "--strict").code())
                .isEqualTo(4);
        assertThat(out).doesNotExist();
        shell.done("convert", in, out, "--to", "hearsay-jsonl");
        assertThat(out.resolve("project.jsonl")).exists();
    }

    @Test
    void namesAreMappedAndThoseThatNobodyMapsComeInAsTheyAre() throws IOException {
        var in = corpus("T1\tPER 0 3\tAda\nT2\tODD 4 8\tsaid\nR1\tSays Arg1:T1 Arg2:T2\n");
        var map = folder.resolve("names.map");
        Files.writeString(map, "# theirs = ours\nPER = SPEAKER\nSays = speaks\n@Ada = Ada K.\n");
        var project = folder.resolve("p.hearsay");
        shell.done("new", project, "--schema", "none");
        shell.done("import", project, in, "--map", map, "--as", "Somebody");
        var info = shell.done("info", project, "--json").json();
        assertThat(info.path("annotations").path("by_label").toString())
                .isEqualTo("{\"ODD\":1,\"SPEAKER\":1}");
        assertThat(info.path("relations").path("by_type").toString()).isEqualTo("{\"speaks\":1}");
        var schema = folder.resolve("schema.json");
        shell.done("schema", project, "export", schema);
        assertThat(schema).content().contains("\"SPEAKER\"", "\"ODD\"").doesNotContain("\"PER\"");
    }

    @Test
    void aNameThatIsMappedTwiceIsRefusedWithItsLine() throws IOException {
        var map = folder.resolve("names.map");
        Files.writeString(map, "A = B\nA = C\n");
        var project = folder.resolve("p.hearsay");
        shell.done("new", project);
        var result = shell.run("import", project, corpus("T1\tA 0 3\tAda\n"), "--map", map);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("names.map", "line 2", "\"B\"");
        assertThat(shell.done("info", project, "--json").json().path("documents").asInt()).isZero();
    }

    @Test
    void aDryRunCountsTheSameLossesAndLeavesNothing() throws IOException {
        var project = folder.resolve("p.hearsay");
        shell.done("new", project);
        var page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<html><head><title>News</title></head><body><h1>News</h1>"
                        + "<p>She <b>said</b> so.</p></body></html>");
        shell.done("import", project, page);
        var out = folder.resolve("out");
        var dry = shell.done("export", project, out, "--format", "brat", "--dry-run", "--json");
        assertThat(out).doesNotExist();
        var real = shell.done("export", project, out, "--format", "brat", "--json");
        assertThat(dry.json().path("losses")).isEqualTo(real.json().path("losses"));
        assertThat(dry.json().path("losses").size()).isPositive();
        assertThat(dry.json().path("written")).isEqualTo(real.json().path("written"));
    }

    @Test
    void anUnknownOptionIsRefusedBeforeAnythingIsWritten() {
        var out = folder.resolve("out");
        var result =
                shell.run("export", sample(), out, "--format", "hearsay-jsonl", "--option", "a=b");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("hearsay-jsonl has no option \"a\"");
        assertThat(out).doesNotExist();
    }

    @Test
    void aColumnForALabelThatTheSchemaHasNotIsRefusedWithThoseThatItHas() throws IOException {
        var project = sample();
        var out = folder.resolve("out");
        for (var how : List.of("--no-verify", "--dry-run")) {
            var result =
                    shell.run(
                            "export",
                            project,
                            out,
                            "--format",
                            "conll",
                            "--option",
                            "column=nonsense",
                            how);
            assertThat(result.code()).isEqualTo(4);
            assertThat(result.err())
                    .contains("The option \"column\" of conll cannot be \"nonsense\"")
                    .contains("take one of all, ")
                    .contains("CLAIM");
            assertThat(out).doesNotExist();
        }
        // What is converted brings its own labels.
        var in = corpus("T1\tOwn 0 3\tAda\n");
        var wrong = shell.run("convert", in, out, "--to", "conll", "--option", "column=nonsense");
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.err()).contains("cannot be \"nonsense\"").contains("Own");
        shell.done("convert", in, out, "--to", "conll", "--option", "column=Own");
        assertThat(out).exists();
    }

    private Path corpus(String lines) throws IOException {
        var in = Files.createDirectories(folder.resolve("Theirs"));
        Files.writeString(in.resolve("note.txt"), "Ada said no.\n");
        Files.writeString(in.resolve("note.ann"), lines);
        return in;
    }

    private Path sample() {
        var project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
        return project;
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
