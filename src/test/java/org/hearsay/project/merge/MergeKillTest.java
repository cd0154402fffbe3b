package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.project.merge.MergeWorker.Part;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.store.Children;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A merge that is killed at any moment leaves the project as it was or as it should be, never
/// between. The moments are spread over all its parts, most of them over its transaction.
@Tag("harness")
class MergeKillTest {

    private static final System.Logger LOG = System.getLogger(MergeKillTest.class.getName());

    /// How many processes are killed, with so many merges at work in each of them.
    private static final int PROCESSES = 12;

    private static final int MERGES = 5;

    @TempDir private Path folder;

    private Path base = Path.of("");
    private Path other = Path.of("");
    private Map<String, String> before = Map.of();
    private Map<String, String> after = Map.of();

    /// What was seen of a merge up to its end.
    ///
    /// @param said which parts had begun, and when, in nanoseconds
    /// @param isMerged whether the file is as it should be; else it is as it was
    private record Seen(Map<Part, Long> said, boolean isMerged) {

        boolean has(Part part) {
            return said.containsKey(part);
        }

        /// Whether a part had begun, and the next one had not.
        boolean isIn(Part part) {
            return has(part) && said.size() == EnumSet.range(Part.READING, part).size();
        }
    }

    @Test
    void aKillAtAnyMomentOfAMergeLeavesTheProjectAsItWasOrAsItShouldBe() throws Exception {
        base = folder.resolve("base.hearsay");
        SampleProject.create(base, "AK").close();
        other = Copies.copy(base, "other.hearsay");
        Copies.edit(other, MergeWorker::fill);
        before = Copies.content(base);
        var merged = Copies.copy(base, "merged.hearsay");
        Copies.merge(merged, other);
        after = Copies.content(merged);
        assertThat(after).isNotEqualTo(before);
        var theirs = Copies.bytes(other);

        var children = new Children(folder);
        loadClasses(children);
        var random = new Random(20261126);
        var all = new ArrayList<Seen>();
        for (int i = 0; i < PROCESSES; i++) {
            all.addAll(run(children, "killed-" + i, MERGES + 2 + i, random.nextInt(15_000_000)));
        }
        check(all);
        assertThat(Copies.bytes(other)).isEqualTo(theirs);
    }

    private static void check(List<Seen> all) {
        for (var part : Part.values()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0}: {1} killed, {2} of them as before",
                    part,
                    all.stream().filter(s -> s.isIn(part)).count(),
                    all.stream().filter(s -> s.isIn(part) && !s.isMerged).count());
        }
        assertThat(all)
                .as("kills of merges that had begun and not ended")
                .filteredOn(s -> s.has(Part.READING) && !s.has(Part.CLOSED))
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(all)
                .as("what was acknowledged is there")
                .filteredOn(s -> s.has(Part.MERGED))
                .isNotEmpty()
                .allMatch(Seen::isMerged);
        assertThat(all)
                .as("kills inside the transaction")
                .filteredOn(s -> s.has(Part.WRITING) && !s.isMerged)
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(all)
                .as("kills before it")
                .filteredOn(s -> !s.has(Part.WRITING))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    /// Some merges in one process, killed at a moment.
    ///
    /// @param words how many must have been heard of them all, after each has begun; that is how
    ///   far they are, whatever else the machine does
    /// @param nanos how long after that
    private List<Seen> run(Children children, String name, int words, long nanos) throws Exception {
        var warm = Copies.copy(base, name + "-warm.hearsay");
        var targets = new ArrayList<Path>();
        var said = new ArrayList<Map<Part, Long>>();
        for (int i = 0; i < MERGES; i++) {
            targets.add(Copies.copy(base, name + "-" + i + ".hearsay"));
            said.add(new EnumMap<>(Part.class));
        }
        var process = start(children, warm, targets);
        try (var out = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.outputWriter(StandardCharsets.US_ASCII).append('\n').flush();
            for (int heard = 0; heard < words || said.stream().anyMatch(Map::isEmpty); heard++) {
                hear(out.readLine(), said);
            }
            process.waitFor(nanos, TimeUnit.NANOSECONDS);
            process.destroyForcibly();
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                hear(line, said);
            }
        } catch (IOException e) {
            // The pipe of a killed process may break in the middle of a line.
            LOG.log(System.Logger.Level.DEBUG, "The pipe broke", e);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < MERGES; i++) {
            assertThat(Copies.findings(targets.get(i))).isEmpty();
            var now = Copies.content(targets.get(i));
            assertThat(now).isIn(before, after);
            seen.add(new Seen(said.get(i), now.equals(after)));
        }
        return seen;
    }

    /// @param line the number of a merge, and the part that has begun
    private static void hear(String line, List<Map<Part, Long>> said) {
        var part = Part.valueOf(line.substring(2));
        said.get(Integer.parseInt(line.substring(0, 1))).put(part, System.nanoTime());
    }

    private Process start(Children children, Path warm, List<Path> targets) throws IOException {
        var arguments = new ArrayList<>(List.of(other.toString(), warm.toString()));
        targets.forEach(t -> arguments.add(t.toString()));
        return children.start(MergeWorker.class, arguments);
    }

    /// Lets one merge and end, so that those to be killed start sooner.
    private void loadClasses(Children children) throws Exception {
        var process = start(children, Copies.copy(base, "first.hearsay"), List.of());
        try (var out = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).isEqualTo("ready");
            Children.end(process);
        }
    }
}
