package org.hearsay.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.hearsay.format.Collected;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.RandomCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way past the tree is a shorter one to the same annotations and the same complaints. A blank
/// before a line sends it the long way.
class AnnotationFieldsTest {

    private static final List<UnaryOperator<String>> DAMAGES =
            List.of(
                    l -> l.replaceFirst("\"label\":\"[^\"]*\"", "\"label\":7"),
                    l -> l.replaceFirst("\"label\":\"[^\"]*\",", ""),
                    l -> l.replaceFirst("\"fragments\":\\[\\[[0-9]+", "\"fragments\":[[999999"),
                    l -> l.replaceFirst("\"fragments\":\\[\\[([0-9]+),", "\"fragments\":[[\"$1\","),
                    l -> l.replaceFirst("\"fragments\":\\[", "\"fragments\":[[0,1,2],"),
                    l -> l.replaceFirst("\"fragments\":\\[.*?\\]\\]", "\"fragments\":[]"),
                    l -> l.replaceFirst("\"attributes\":\\{", "\"attributes\":{\"x\":[1],"),
                    l -> l.replaceFirst("\"attributes\":", "\"attributes\":null,\"more\":"),
                    l -> l.replaceFirst("\"origin\":\"[a-z_]*\"", "\"origin\":\"magic\""),
                    l -> l.replaceFirst("\"origin\":\"[a-z_]*\",", ""),
                    l -> l.replaceFirst("\"created\":\"[^\"]*\"", "\"created\":\"yesterday\""),
                    l -> l.replaceFirst("\"layer\":\"[0-9a-f]", "\"layer\":\"0"),
                    l -> l.replaceFirst("\"id\":\"....", "\"id\":\""),
                    l -> l.replaceFirst("\"note\":\"[^\"]*\"", "\"note\":null"),
                    l -> l.substring(0, l.length() - 1),
                    l -> l + "{}",
                    l -> l + " x",
                    l -> l.replaceFirst("\"changed\"", "\"color\":\"red\",\"changed\""),
                    l -> l + "\n" + l);

    @TempDir Path folder;

    @Test
    void isTheSameAsByTheTree() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            assertSame(lines(seed));
        }
    }

    @Test
    void complainsAsTheTreeDoes() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            for (var damage : DAMAGES) {
                assertSame(
                        lines(seed).stream()
                                .map(l ->
                                        l.contains("\"kind\":\"annotation\"") ? damage.apply(l) : l)
                                .toList());
            }
        }
    }

    /// The lines behind a damaged one, and behind one that is longer than the parser's memory.
    @Test
    void goesOnBehindALineThatItCouldNotTake() throws Exception {
        var damages = new ArrayList<>(DAMAGES);
        damages.add(l -> l.replaceFirst("\"note\":\"", "\"note\":\"" + "long ".repeat(9_000)));
        damages.add(l -> l.replaceFirst("\"note\":\"", "\"note\":\"" + "länger 😀".repeat(9_000)));
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            assertSame(
                    lines(seed).stream()
                            .map(l ->
                                    l.contains("\"kind\":\"annotation\"") && random.nextInt(3) == 0
                                            ? damages.get(random.nextInt(damages.size())).apply(l)
                                            : l)
                            .toList());
        }
    }

    /// As in a file whose annotations were made in another order than that of the text.
    @Test
    void findsIdsThatComeTwiceInAnyOrder() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var lines = new ArrayList<String>();
            int once = 0;
            for (var line : lines(seed)) {
                once++;
                lines.add(line);
                if (line.contains("\"kind\":\"annotation\"") && random.nextInt(4) == 0) {
                    lines.add(line);
                    int before = lines.size() - 1 - random.nextInt(3);
                    if (lines.get(before).contains("\"kind\":\"annotation\"")) {
                        lines.add(lines.get(before));
                    }
                }
            }
            assertThat(read(lines, "").issues).as("seed %d", seed).hasSize(lines.size() - once);
            assertSame(lines);
        }
    }

    private List<String> lines(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var target = Files.createDirectories(folder.resolve("written"));
        Files.deleteIfExists(target.resolve(JsonlWriter.FILE));
        corpus.write(new JsonlWriter(), corpus.random(new Random(seed)), target);
        return Files.readString(target.resolve(JsonlWriter.FILE)).lines().toList();
    }

    private void assertSame(List<String> lines) throws Exception {
        var fast = read(lines, "");
        var slow = read(lines, " ");
        assertThat(fast.issues.toString()).isEqualTo(slow.issues.toString());
        assertThat(fast.documents.stream().map(ImportedDocument::layers).toList())
                .isEqualTo(slow.documents.stream().map(ImportedDocument::layers).toList());
    }

    private Collected read(List<String> lines, String before) throws Exception {
        var file = folder.resolve("read.jsonl");
        var text = new StringBuilder(lines.getFirst());
        lines.stream()
                .skip(1)
                .forEach(l ->
                        text.append('\n').append(before).append(l.replace("\n", "\n" + before)));
        Files.writeString(file, text);
        return Collected.from(new JsonlReader(), file);
    }
}
