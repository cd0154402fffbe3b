package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What must not be in two splits is not, and the same question gets the same bytes.
class DatasetSplitTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aNearDuplicateAndAReprintUnderAnotherTitleAreInOneSplit() throws IOException {
        var project = articles(24);
        for (int seed = 1; seed <= 6; seed++) {
            var out = folder.resolve("out" + seed);
            make(project, out, "--split", "train=0.5,dev=0.25,test=0.25", "--seed", seed);
            var splits = splits(out);
            assertThat(splits.get("near")).isEqualTo(splits.get("article-00"));
            assertThat(splits.get("reprint")).isEqualTo(splits.get("article-01"));
            assertThat(Set.copyOf(splits.values()))
                    .containsExactlyInAnyOrder("train", "dev", "test");
            var joined = TrainingSets.manifest(out).path("splitting").path("joined");
            assertThat(joined.size()).isEqualTo(2);
            assertThat(joined.path(0).path("why").path(0).asString()).isEqualTo("near_duplicate");
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOtherSplits() throws IOException {
        var project = articles(24);
        var one = folder.resolve("one");
        var two = folder.resolve("two");
        var other = folder.resolve("other");
        make(project, one, "--split", "train=0.5,test=0.5", "--seed", 4);
        make(project, two, "--split", "train=0.5,test=0.5", "--seed", 4);
        make(project, other, "--split", "train=0.5,test=0.5", "--seed", 5);
        for (var file : List.of("train.jsonl", "test.jsonl", "manifest.json", "README.md")) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
        assertThat(splits(other)).isNotEqualTo(splits(one));
    }

    @Test
    void whereTwoSplitsWouldShareASentenceNothingIsWritten() throws IOException {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < 8; i++) {
            texts.put(
                    "article-" + i,
                    NumberedText.of(i) + "\nThe ministry did not answer any of our questions.");
        }
        var project = project(texts);
        var out = folder.resolve("out");
        var refused =
                shell.run(
                        "dataset",
                        project,
                        out,
                        "--task",
                        "sentences",
                        "--layer",
                        "AK",
                        "--split",
                        "train=0.5,test=0.5");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("share a sentence", "--shared-sentences join");
        assertThat(out).doesNotExist();
        make(project, out, "--split", "train=0.5,test=0.5", "--shared-sentences", "keep");
        assertThat(
                        TrainingSets.manifest(out)
                                .path("splitting")
                                .path("sentences_in_two_splits")
                                .asInt())
                .isPositive();
    }

    @Test
    void aPublisherIsInOneSplitOnly() throws IOException {
        var project = articles(12);
        var ids = shell.done("list", project, "documents", "--json").rows();
        for (int i = 0; i < ids.size(); i++) {
            shell.done(
                    "documents",
                    project,
                    "set",
                    ids.get(i).path("id").asString(),
                    "publisher=Paper " + i % 4);
        }
        var out = folder.resolve("out");
        make(project, out, "--split", "train=0.5,test=0.5", "--group-by", "publisher");
        var byPublisher = new TreeMap<String, Set<String>>();
        for (var document : TrainingSets.manifest(out).path("documents")) {
            byPublisher
                    .computeIfAbsent(
                            document.path("metadata").path("publisher").asString(),
                            _ -> new java.util.TreeSet<>())
                    .add(document.path("split").asString());
        }
        assertThat(byPublisher.values()).allSatisfy(s -> assertThat(s).hasSize(1)).hasSize(4);
    }

    @Test
    void whatAppearedBeforeTheDayIsTrainAndAMissingDateIsAskedFor() throws IOException {
        var project = articles(6);
        var out = folder.resolve("out");
        var refused =
                shell.run(
                        "dataset",
                        project,
                        out,
                        "--task",
                        "sentences",
                        "--layer",
                        "AK",
                        "--before",
                        "2020-06-01");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("8 of 8 documents have no date");
        shell.done("documents", project, "set", "all", "date=2020-05-31");
        for (var row : shell.done("list", project, "documents", "--json").rows()) {
            if (row.path("metadata").path("source").asString().equals("near.txt")) {
                shell.done(
                        "documents", project, "set", row.path("id").asString(), "date=2020-06-02");
            }
        }
        make(project, out, "--before", "2020-06-01");
        var splits = splits(out);
        assertThat(splits.get("article-02")).isEqualTo("train");
        assertThat(splits.get("near")).isEqualTo("test");
        assertThat(splits.get("article-00")).isEqualTo("test");
    }

    @Test
    void theManifestAndTheCardSayWhatWasWishedAndWhatCameOut() throws IOException {
        var project = articles(24);
        var out = folder.resolve("out");
        make(project, out, "--split", "train=0.75,test=0.25");
        var manifest = TrainingSets.manifest(out);
        int rows = 0;
        for (var split : manifest.path("splits")) {
            int lines = Files.readAllLines(out.resolve(split.path("file").asString())).size();
            assertThat(split.path("rows").asInt()).isEqualTo(lines);
            rows += lines;
        }
        assertThat(manifest.path("rows").asInt()).isEqualTo(rows);
        assertThat(manifest.path("splits").path(0).path("wished").asDouble()).isEqualTo(0.75);
        assertThat(manifest.path("splits").path(0).path("real").asDouble()).isBetween(0.6, 0.9);
        assertThat(manifest.path("tokenizer").asString()).startsWith("hearsay-icu");
        assertThat(manifest.path("offset_unit").asString()).isEqualTo("code_point");
        assertThat(out.resolve("README.md")).content().contains("path: \"train.jsonl\"", "75 %");
    }

    @Test
    void rowsWithoutTextHaveAllTheirKeysAndNoWordOfTheArticle() throws IOException {
        var sample = folder.resolve("sample.hearsay");
        shell.done("sample", sample);
        for (var task : List.of("tokens", "sentences", "pairs", "relations", "stances", "claims")) {
            var with = folder.resolve(task);
            var without = folder.resolve(task + "-without");
            shell.done("dataset", sample, with, "--task", task, "--layer", "Reference");
            shell.done(
                    "dataset",
                    sample,
                    without,
                    "--task",
                    task,
                    "--layer",
                    "Reference",
                    "--without-text");
            var full = MAPPER.readTree(Files.readAllLines(with.resolve("rows.jsonl")).getFirst());
            var bare =
                    MAPPER.readTree(Files.readAllLines(without.resolve("rows.jsonl")).getFirst());
            assertThat(bare.propertyNames()).isEqualTo(full.propertyNames());
            assertThat(without.resolve("rows.jsonl")).content().doesNotContain("very nice");
        }
    }

    private Path articles(int count) throws IOException {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < count; i++) {
            texts.put("article-%02d".formatted(i), NumberedText.of(i));
        }
        texts.put("near", NumberedText.of(0).replaceFirst("(?s)^\\S+ \\S+", "LONDON -"));
        texts.put(
                "reprint",
                "Another headline for it\n" + NumberedText.of(1) + "\nShared by an agency");
        return project(texts);
    }

    private Path project(TreeMap<String, String> texts) throws IOException {
        var in = Files.createDirectories(folder.resolve("in"));
        for (var entry : texts.entrySet()) {
            Files.writeString(in.resolve(entry.getKey() + ".txt"), entry.getValue());
        }
        var project = folder.resolve("project.hearsay");
        shell.done("new", project, "--annotator", "AK");
        shell.done("import", project, in);
        shell.done("documents", project, "assign", "all", "--to", "AK");
        return project;
    }

    private void make(Path project, Path out, Object... more) {
        var words =
                new ArrayList<Object>(
                        List.of("dataset", project, out, "--task", "sentences", "--layer", "AK"));
        words.addAll(List.of(more));
        shell.done(words.toArray());
    }

    /// Split of each file.
    private static TreeMap<String, String> splits(Path out) throws IOException {
        var splits = new TreeMap<String, String>();
        for (var document : TrainingSets.manifest(out).path("documents")) {
            var file = document.path("metadata").path("source").asString();
            splits.put(file.replace(".txt", ""), document.path("split").asString());
        }
        return splits;
    }
}
