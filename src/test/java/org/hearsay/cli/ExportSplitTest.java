package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Splits of an export share no article, each stands in its own folder, and together they are all.
class ExportSplitTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String THREE = "train=0.5,dev=0.25,test=0.25";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private String undated = "";

    @Test
    void aNearDuplicateAndAReprintAreInOneFolderAndAllAreThereOnce() throws IOException {
        var project = articles(22);
        for (var format : List.of("brat", "hearsay-jsonl", "conll", "hf", "text")) {
            var out = folder.resolve(format);
            var report = export(project, out, format, "--split", THREE, "--seed", 3);
            if (List.of("brat", "conll").contains(format)) {
                assertGroups(out);
            }
            assertThat(report.path("seed").asInt()).isEqualTo(3);
            int sum = 0;
            for (var name : List.of("train", "dev", "test")) {
                var split = report.path("splits").path(name);
                assertThat(split.path("documents").asInt()).isPositive();
                sum += split.path("documents").asInt();
            }
            assertThat(sum).isEqualTo(24).isEqualTo(report.path("documents").asInt());
            assertThat(report.path("splitting").path("joined").size()).isEqualTo(2);
            assertThat(
                            report.path("splitting")
                                    .path("joined")
                                    .path(0)
                                    .path("why")
                                    .path(0)
                                    .asString())
                    .isEqualTo("near_duplicate");
            assertThat(report.path("verified").path("mismatches").asInt()).isZero();
        }
    }

    @Test
    void theCardOfADatasetFolderTellsAgreementLicencesAndTheLeakCheck() throws IOException {
        var sample = folder.resolve("sample.hearsay");
        shell.done("sample", sample);
        shell.done("export", sample, folder.resolve("whole"), "--format", "hf");
        assertThat(folder.resolve("whole/README.md"))
                .content()
                .contains("## Agreement", "| A and B | 1 |", "f1_exact 0.")
                .contains("## Articles and their licences")
                .doesNotContain("Leak check");
        var project = articles(22);
        export(project, folder.resolve("parts"), "hf", "--split", THREE, "--seed", 3);
        assertThat(folder.resolve("parts/train/README.md"))
                .content()
                .contains("No two annotators have worked on the same article.")
                .contains("Leak check: no group is in two splits")
                .contains("- no licence is known: ");
    }

    private static void assertGroups(Path out) throws IOException {
        var where = where(out);
        assertThat(where).hasSize(24);
        assertThat(where.get("near")).isEqualTo(where.get("article-00"));
        assertThat(where.get("reprint")).isEqualTo(where.get("article-01"));
    }

    @Test
    void annotationsGoWithTheirDocuments() throws IOException {
        var project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
        var out = folder.resolve("out");
        var report = export(project, out, "brat", "--split", "train=0.5,test=0.5");
        int sum = 0;
        for (var name : List.of("train", "test")) {
            var split = report.path("splits").path(name);
            var back = folder.resolve(name + ".hearsay");
            shell.done("new", back);
            shell.done("import", back, out.resolve(name));
            var info = MAPPER.readTree(shell.done("info", back, "--json").out());
            assertThat(info.path("documents").asInt()).isEqualTo(1);
            assertThat(info.path("annotations").path("total").asInt())
                    .isEqualTo(split.path("annotations").asInt())
                    .isPositive();
            sum += split.path("annotations").asInt();
        }
        assertThat(report.path("written").path("annotations").asInt()).isEqualTo(sum);
        assertThat(report.path("verified").path("annotations").asInt()).isPositive();
        assertThat(report.path("verified").path("mismatches").asInt()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOtherSplits() throws IOException {
        var project = articles(22);
        var first = export(project, folder.resolve("a"), "conll", "--split", THREE, "--seed", 4);
        var again = export(project, folder.resolve("b"), "conll", "--split", THREE, "--seed", 4);
        var other = export(project, folder.resolve("c"), "conll", "--split", THREE, "--seed", 5);
        assertThat(again.toString()).isEqualTo(first.toString());
        assertThat(other.path("files").toString()).isNotEqualTo(first.path("files").toString());
    }

    @Test
    void whereTwoSplitsWouldShareASentenceNothingIsWritten() throws IOException {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < 6; i++) {
            texts.put(
                    "a" + i,
                    NumberedText.of(i) + "\nThe ministry did not answer any of our questions.");
        }
        var project = project(texts);
        var out = folder.resolve("out");
        var refused =
                shell.run(
                        "export",
                        project,
                        out,
                        "--format",
                        "brat",
                        "--split",
                        "train=0.5,test=0.5");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("share a sentence");
        assertThat(out).doesNotExist();
    }

    @Test
    void byTimeTheFirstSplitIsTheEarliestAndADateIsAskedFor() throws IOException {
        undated = "article-04";
        var out = folder.resolve("out");
        var refused =
                shell.run(
                        "export",
                        articles(18),
                        out,
                        "--format",
                        "brat",
                        "--split",
                        THREE,
                        "--group-by",
                        "time");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).containsPattern("“[^”]+” has no date like .* Give it a date");
        Files.delete(folder.resolve("project.hearsay"));
        undated = "";
        var project = articles(18);
        var report = export(project, out, "brat", "--split", THREE, "--group-by", "time");
        var where = where(out);
        // Its group is as late as the latest article in it.
        assertThat(where.get("near")).isEqualTo(where.get("article-00")).isEqualTo("test");
        assertThat(where.get("article-17")).isEqualTo("train");
        assertThat(where.get("article-05")).isEqualTo("dev");
        assertThat(where.get("article-02")).isEqualTo("test");
        assertThat(report.path("splitting").path("group_by").asString()).isEqualTo("time");
    }

    @Test
    void aLookBeforehandSaysTheSplitsAndConvertTakesThemToo() throws IOException {
        var project = articles(10);
        var out = folder.resolve("out");
        var look =
                shell.done(
                        "export",
                        project,
                        out,
                        "--format",
                        "brat",
                        "--split",
                        THREE,
                        "--dry-run",
                        "--json");
        assertThat(out).doesNotExist();
        var expected = MAPPER.readTree(look.out()).path("splits");
        assertThat(expected.path("train").path("documents").asInt()).isPositive();
        assertThat(export(project, out, "brat", "--split", THREE).path("splits").toString())
                .isEqualTo(expected.toString());
        var converted = folder.resolve("converted");
        shell.done(
                "convert", folder.resolve("in.jsonl"), converted, "--to", "brat", "--split", THREE);
        assertThat(where(converted)).hasSize(12);
        assertThat(where(converted).get("near")).isEqualTo(where(converted).get("article-00"));
    }

    private JsonNode export(Path project, Path out, String format, Object... more)
            throws IOException {
        var words = new ArrayList<Object>(List.of("export", project, out, "--format", format));
        words.addAll(List.of(more));
        shell.done(words.toArray());
        return MAPPER.readTree(Files.readString(out.resolve("export-report.json")));
    }

    /// Which split each title is in, by the words that only it has.
    private static TreeMap<String, String> where(Path out) throws IOException {
        var where = new TreeMap<String, String>();
        for (var split : List.of("train", "dev", "test")) {
            var manifest = out.resolve(split).resolve("manifest.json");
            if (Files.exists(manifest)) {
                for (var document : MAPPER.readTree(Files.readString(manifest))) {
                    where.put(document.path("title").asString(), split);
                }
            }
        }
        return where;
    }

    private Path articles(int count) throws IOException {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < count; i++) {
            texts.put("article-%02d".formatted(i), NumberedText.of(i));
        }
        texts.put("near", NumberedText.of(0).replaceFirst("(?s)^\\S+ \\S+", "LONDON -"));
        texts.put("reprint", NumberedText.of(1) + "\nShared by an agency");
        return project(texts);
    }

    /// The newest first, and what is neither new nor old long before.
    private Path project(TreeMap<String, String> texts) throws IOException {
        var lines = new StringBuilder();
        for (var entry : texts.entrySet()) {
            var name = entry.getKey();
            int day = name.startsWith("article-") ? 28 - Integer.parseInt(name.substring(8)) : 1;
            var article =
                    MAPPER.createObjectNode().put("title", name).put("text", entry.getValue());
            if (!name.equals(undated)) {
                article.put("date", "2020-05-%02d".formatted(day));
            }
            lines.append(MAPPER.writeValueAsString(article)).append('\n');
        }
        Files.writeString(folder.resolve("in.jsonl"), lines);
        var project = folder.resolve("project.hearsay");
        shell.done("new", project, "--annotator", "AK");
        shell.done("import", project, folder.resolve("in.jsonl"));
        return project;
    }
}
