package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out is what is in the project, seen with eyes other than our reader's.
class ExportTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void bratOfTheReferenceIsTheSeedsOwnAnnotationFile() throws IOException {
        var project = sample();
        var out = folder.resolve("out");
        var report =
                shell.done(
                                "export",
                                project,
                                out,
                                "--format",
                                "brat",
                                "--layer",
                                "Reference",
                                "--json")
                        .json();
        var written = BratFile.of(only(out, ".ann"));
        var expected = BratFile.of(seed("seed-gold.ann"));
        assertThat(written.spans()).isEqualTo(expected.spans()).hasSize(106);
        assertThat(written.relations()).isEqualTo(expected.relations());
        assertThat(written.attributes()).isEqualTo(expected.attributes());
        // The seed's file has no attributes of relations; ours has them as notes.
        assertThat(written.notes()).containsAll(expected.notes());
        assertThat(Files.readString(only(out, ".txt")))
                .isEqualTo(Files.readString(seed("seed-article.txt")));
        assertThat(report.path("verified").path("annotations").asInt()).isEqualTo(106);
        assertThat(report.path("verified").path("mismatches").asInt()).isZero();
        // Of speakers brat keeps the names alone.
        assertThat(report.path("losses").findValuesAsString("kind")).containsExactly("entity");
        assertThat(out.resolve("export-report.json")).exists();
        assertThat(out.resolve("annotation.conf"))
                .content()
                .contains("<OVERLAP>", "Arg1:<ANY>, Arg2:<ANY>");
    }

    @Test
    void columnsOfTagsAreReadBackAndTheSingleColumnTellsWhatItLoses() {
        var project = sample();
        for (var source : List.of(project, unicodeTwin())) {
            var layer = source.equals(project) ? "Reference" : "gold";
            var report =
                    shell.done(
                                    "export",
                                    source,
                                    folder.resolve("columns-" + layer),
                                    "--format",
                                    "conll",
                                    "--layer",
                                    layer,
                                    "--json")
                            .json();
            assertThat(report.path("verified").path("mismatches").asInt()).isZero();
            assertThat(report.path("written").path("annotations").asInt()).isEqualTo(106);
        }
        var single =
                shell.done(
                                "export",
                                project,
                                folder.resolve("single"),
                                "--format",
                                "conll",
                                "--layer",
                                "Reference",
                                "--option",
                                "column=all",
                                "--json")
                        .json();
        var lost = single.path("losses").get(0);
        assertThat(lost.path("kind").asString()).isEqualTo("annotation");
        assertThat(lost.path("count").asInt()).isEqualTo(59);
        assertThat(single.path("verified").path("mismatches").asInt()).isZero();
    }

    @Test
    void aSpanInsideATokenIsWidenedAndReadBackSo() throws IOException {
        var project = folder.resolve("inside.hearsay");
        Files.writeString(folder.resolve("t.txt"), "Unbelievable talks.");
        Files.writeString(
                folder.resolve("t.ann"), "T1\tCLAIM 2 9\tbelieva\nT2\tCUE 13 18\ttalks\n");
        shell.done("new", project);
        shell.done("import", project, folder.resolve("t.ann"));
        var report =
                shell.done("export", project, folder.resolve("in"), "--format", "conll", "--json")
                        .json();
        assertThat(report.path("verified").path("mismatches").asInt())
                .as(report.path("verified").toString())
                .isZero();
        assertThat(report.path("losses").findValuesAsString("kind")).contains("token_border");
    }

    @Test
    void documentsAreChosenByWhatIsKnownOfThem() {
        var project = sample();
        for (var query : List.of("trump", "status:done layer", "status:done", "date:20")) {
            var result =
                    shell.run(
                            "export",
                            project,
                            folder.resolve("chosen"),
                            "--format",
                            "brat",
                            "--layer",
                            "Reference",
                            "--documents",
                            query,
                            "--json");
            boolean fits = !query.contains("layer") && !query.contains("date");
            assertThat(result.code()).as(query).isEqualTo(fits ? 0 : 3);
            if (fits) {
                assertThat(result.json().path("documents").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void tablesAreForOthersAndNotReadBack() {
        var out = folder.resolve("tables");
        var report =
                shell.done(
                                "export",
                                sample(),
                                out,
                                "--format",
                                "csv",
                                "--layer",
                                "Reference",
                                "--option",
                                "profile=spreadsheet",
                                "--json")
                        .json();
        assertThat(report.path("verified").isNull()).isTrue();
        assertThat(report.path("written").path("annotations").asInt()).isEqualTo(106);
        assertThat(out.resolve("spans.csv")).isNotEmptyFile();
        assertThat(out.resolve("speakers.csv")).isNotEmptyFile();
    }

    @Test
    void everyLayerGetsAFolderOfItsOwnWhereAllAreWritten() throws IOException {
        var project = sample();
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "brat");
        assertThat(List.of("Reference", "A", "B", "AK", "BL"))
                .allSatisfy(name -> assertThat(out.resolve(name)).isDirectory());
        assertThat(BratFile.of(only(out.resolve("A"), ".ann")).spans()).hasSize(89);
        assertThat(BratFile.of(only(out.resolve("B"), ".ann")).spans()).hasSize(104);
    }

    @Test
    void jsonLinesOutAndInAndOutAgainAreTheSameBytes() throws IOException {
        assertThat(again(sample())).isEqualTo("the same");
    }

    @Test
    void theUnicodeTwinSurvivesTheWayOutAndInAndItsOffsetsAreCodePoints() throws IOException {
        var project = unicodeTwin();
        assertThat(again(project)).isEqualTo("the same");
        var text = Files.readString(seed("seed-unicode.txt"));
        var rows = shell.done("list", project, "annotations", "--json").rows();
        assertThat(rows).hasSize(106);
        for (var row : rows) {
            for (int i = 0; i < row.path("fragments").size(); i++) {
                var part = row.path("fragments").get(i);
                int start = text.offsetByCodePoints(0, part.get(0).asInt());
                int end = text.offsetByCodePoints(0, part.get(1).asInt());
                assertThat(row.path("text").get(i).asString())
                        .isEqualTo(text.substring(start, end));
            }
        }
    }

    @Test
    void bratOfTheUnicodeTwinCountsCodePoints() throws IOException {
        var out = folder.resolve("out");
        shell.done("export", unicodeTwin(), out, "--format", "brat", "--layer", "gold");
        var text = Files.readString(only(out, ".txt"));
        var spans = BratFile.of(only(out, ".ann")).spans();
        assertThat(spans).hasSize(106);
        for (var span : spans) {
            var words = span.split(" ", 2)[1];
            var first = words.split("[ ;]", 4);
            int start = text.offsetByCodePoints(0, Integer.parseInt(first[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(first[1]));
            assertThat(span).contains(text.substring(start, end));
        }
    }

    @Test
    void sameProjectSameBytes() throws IOException {
        var project = sample();
        shell.done("export", project, folder.resolve("one"), "--format", "brat");
        shell.done("export", project, folder.resolve("two"), "--format", "brat");
        assertThat(folder.resolve("one/export-report.json"))
                .hasSameBinaryContentAs(folder.resolve("two/export-report.json"));
        assertThat(only(folder.resolve("one/AK"), ".ann"))
                .hasSameBinaryContentAs(only(folder.resolve("two/AK"), ".ann"));
    }

    @Test
    void strictTellsOfLossesByItsExitCode() throws IOException {
        var project = folder.resolve("web.hearsay");
        var page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<html><head><title>News</title></head><body><h1>News</h1>"
                        + "<p>She <b>said</b> so.</p></body></html>");
        shell.done("new", project);
        shell.done("import", project, page);
        var out = folder.resolve("out");
        assertThat(shell.run("export", project, out, "--format", "brat", "--strict").code())
                .isEqualTo(1);
        assertThat(shell.run("export", project, out, "--format", "brat").code()).isZero();
    }

    @Test
    void anotherExportReplacesTheFilesOfTheOneBefore() throws IOException {
        var project = sample();
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "brat", "--layer", "AK");
        shell.done("export", project, out, "--format", "brat", "--layer", "BL");
        assertThat(BratFile.of(only(out, ".ann")).spans()).hasSize(24);
        try (var files = Files.list(out)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("."))).isEmpty();
        }
    }

    @Test
    void whatSomebodyElsePutIntoTheFolderIsNeverOverwritten() throws IOException {
        var project = sample();
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "brat", "--layer", "AK");
        var edited = only(out, ".ann");
        Files.writeString(edited, "T1\tMINE 0 7\tHarbour\n");
        var result = shell.run("export", project, out, "--format", "brat", "--layer", "BL");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(edited.getFileName().toString());
        assertThat(edited).hasContent("T1\tMINE 0 7\tHarbour\n");
        try (var files = Files.list(out)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("."))).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsRefusedBeforeAnythingIsWritten() {
        var project = sample();
        var out = folder.resolve("out");
        var noFormat = shell.run("export", project, out, "--format", "word");
        assertThat(noFormat.code()).isEqualTo(4);
        assertThat(noFormat.err()).contains("word", "brat", "hearsay-jsonl");
        var noLayer = shell.run("export", project, out, "--format", "brat", "--layer", "Zed");
        assertThat(noLayer.code()).isEqualTo(3);
        assertThat(noLayer.err()).contains("Zed", "Reference");
        assertThat(out).doesNotExist();
    }

    /// Exports, imports into an empty project, exports again.
    private String again(Path project) throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        var other = folder.resolve("other.hearsay");
        shell.done("export", project, first, "--format", "hearsay-jsonl");
        shell.done("new", other, "--annotator", "Somebody Else");
        shell.done("import", other, first);
        shell.done("export", other, second, "--format", "hearsay-jsonl");
        long at = Files.mismatch(first.resolve("project.jsonl"), second.resolve("project.jsonl"));
        return at < 0 ? "the same" : "differs at byte " + at;
    }

    private Path sample() {
        var project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
        return project;
    }

    private Path unicodeTwin() {
        var project = folder.resolve("unicode.hearsay");
        shell.done("new", project);
        shell.done("import", project, seed("seed-unicode-gold.json"));
        return project;
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
