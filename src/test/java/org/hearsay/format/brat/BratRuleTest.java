package org.hearsay.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearsay.format.FoundFacts;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What brat finds by its own rule, which counts code points and which no Java program follows: its
/// `annotation.py`, read line by line with nothing of ours.
class BratRuleTest {

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsThereByItsRule() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written =
                    seed.write(new BratWriter(), Files.createTempDirectory(folder, "b"), Map.of());
            // Names come back; what else is known of somebody does not.
            assertThat(LayerFacts.counts(written).keySet()).isSubsetOf("entity", "offsets");
            var file = file(written.files());
            assertThat(found(Files.readString(file), text(file))).isEqualTo(FoundFacts.of(seed));
        }
    }

    @Test
    void aPlantedFaultIsFoundByItsRule() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var file = file(seed.write(new BratWriter(), folder, Map.of()).files());
        var sound = Files.readString(file);
        for (var fault :
                List.<UnaryOperator<String>>of(
                        s -> s.replaceFirst("(T3\t\\S+ )\\d+", "$110"),
                        s -> s.replaceFirst("T3\t\\S+", "T3\tTARGET"),
                        s -> s.replaceFirst("A3\t(\\S+ \\S+) \\S+", "A3\t$1 unspecified"),
                        s ->
                                s.replaceFirst(
                                        "AnnotatorNotes (T\\d+)\tentity=", "AnnotatorNotes $1\t"),
                        s ->
                                s.replaceFirst(
                                        "(R7\t\\S+ )Arg1:(\\S+) Arg2:(\\S+)", "$1Arg1:$3 Arg2:$2"),
                        s -> s.replaceFirst("R7\t.*\n", ""))) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            assertThat(found(broken, text(file))).isNotEqualTo(FoundFacts.of(seed));
        }
    }

    private static List<String> found(String file, int[] text) {
        var lines = file.lines().toList();
        var values = new TreeMap<String, TreeMap<String, String>>();
        for (var line : lines) {
            var cells = line.split("\t", -1);
            if (line.startsWith("A")) {
                var words = cells[1].split(" ", 3);
                values.computeIfAbsent(words[1], _ -> new TreeMap<>()).put(words[0], words[2]);
            } else if (line.startsWith("#")) {
                var note = cells[2].split("=", 2);
                values.computeIfAbsent(cells[1].split(" ", 2)[1], _ -> new TreeMap<>())
                        .put(note[0], note[note.length - 1]);
            }
        }
        var found = new FoundFacts();
        for (var line : lines) {
            var cells = line.split("\t", -1);
            var own = values.getOrDefault(cells[0], new TreeMap<>());
            if (line.startsWith("T")) {
                span(found, cells, own, text);
            } else if (line.startsWith("R")) {
                var words = cells[1].split(" ", 3);
                found.link(words[0], words[1].substring(5), words[2].substring(5), own);
            }
        }
        return found.lines();
    }

    private static void span(
            FoundFacts found, String[] cells, TreeMap<String, String> values, int[] text) {
        var head = cells[1].split(" ", 2);
        var parts = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var range : head[1].split(";", -1)) {
            var ends = range.split(" ", 2);
            var part = FoundFacts.part(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), text);
            parts.add(part);
            words.add(part.split(" ", 2)[1]);
        }
        // Brat refuses a file whose reference text is not the slice.
        boolean fits = cells[2].equals(String.join(" ", words));
        found.span(cells[0], fits ? head[0] : "refused", parts, values);
    }

    private static int[] text(Path file) throws Exception {
        var name = String.valueOf(file.getFileName()).replace(".ann", ".txt");
        return Files.readString(file.resolveSibling(name)).codePoints().toArray();
    }

    private static Path file(List<Path> files) {
        return files.stream().filter(f -> f.toString().endsWith(".ann")).findFirst().orElseThrow();
    }
}
