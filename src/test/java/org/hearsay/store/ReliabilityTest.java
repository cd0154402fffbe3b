package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was shown as saved survives a kill at any moment, and no flipped bit that changes content
/// goes unnoticed.
@Tag("harness")
class ReliabilityTest {

    private static final System.Logger LOG = System.getLogger(ReliabilityTest.class.getName());
    private static final int KILLS = 50;

    /// Of those that change content; most bits of a file are in space that nothing uses.
    private static final int FLIPS = 100;

    @TempDir private Path folder;

    @Test
    void F03_aKillAtAnyMomentLosesNothingThatWasAcknowledged() throws Exception {
        var random = new Random(20261112);
        var children = new Children(folder);
        loadClasses(children, folder.resolve("first.hearsay"));
        var file = folder.resolve("0.hearsay");
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 10 == 0) {
                file = folder.resolve(kill + ".hearsay");
                ProjectStore.create(file, new StoreFixtures().registry).close();
            }
            var lines = runAndKill(children, file, kill, 20 + random.nextInt(250));
            acknowledged += lines.size();
            check(file, lines);
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} kills, {1} acknowledged steps, 0 lost",
                KILLS,
                acknowledged);
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    @Test
    void everyFlippedBitThatChangesContentIsNamed() throws Exception {
        var good = projectWithHistory();
        var bytes = Files.readAllBytes(good);
        var before = dump(good);
        var random = new Random(20261112);
        var silent = new ArrayList<String>();
        int mattered = 0;
        int tried = 0;
        for (; mattered < FLIPS && tried < 20 * FLIPS; tried++) {
            int at = random.nextInt(bytes.length);
            int bit = random.nextInt(8);
            var damaged = bytes.clone();
            damaged[at] ^= (byte) (1 << bit);
            var file = folder.resolve("flipped.hearsay");
            Files.write(file, damaged);
            var after = dumpIfReadable(file);
            if (!before.equals(after)) {
                mattered++;
                if (!isNoticed(file)) {
                    silent.add("byte %d, bit %d: %s".formatted(at, bit, changed(before, after)));
                }
            }
            Files.deleteIfExists(file);
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} flips, {1} changed content, {2} unnoticed",
                tried,
                mattered,
                silent.size());
        assertThat(mattered).isEqualTo(FLIPS);
        assertThat(silent).isEmpty();
    }

    private static String changed(String before, String after) {
        var known = java.util.Set.of(before.split("\n"));
        return after.lines().filter(l -> !known.contains(l)).toList().toString();
    }

    /// @param millis how long it may work from its first acknowledgement on
    private List<String> runAndKill(Children children, Path file, int seed, int millis)
            throws Exception {
        var process =
                children.start(Worker.class, List.of(file.toString(), Integer.toString(seed)));
        var lines = new ArrayList<String>();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            long end = Long.MAX_VALUE;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (end == Long.MAX_VALUE) {
                    end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
                }
                lines.add(line);
                if (System.nanoTime() > end) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process may break in the middle of a line.
            LOG.log(System.Logger.Level.DEBUG, "The pipe broke", e);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> "it was killed: " + log(children)).isEqualTo(137);
        return lines;
    }

    private static String log(Children children) {
        try {
            return Files.readString(children.log());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// Lets one work and end, so that those to be killed start sooner.
    private static void loadClasses(Children children, Path file) throws Exception {
        ProjectStore.create(file, new StoreFixtures().registry).close();
        var process = children.start(Worker.class, List.of(file.toString(), "0"));
        try (var out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < 30; i++) {
                assertThat(out.readLine()).as(() -> log(children)).isNotNull();
            }
            Children.end(process);
        }
    }

    private static void check(Path file, List<String> acknowledged) throws Exception {
        try (var store = ProjectStore.open(file)) {
            assertThat(store.mode()).isEqualTo(new Mode.Writing());
            assertThat(store.verify().join().findings()).isEmpty();
            var rows = store.log().rows(Long.MAX_VALUE, 1_000_000).toCompletableFuture().join();
            var known = new HashMap<Long, LoggedStep>();
            rows.forEach(r -> known.put(r.sequence(), r));
            for (var line : acknowledged) {
                var words = line.split(" ");
                if (words.length == 3) {
                    var step = known.get(Long.parseLong(words[0]));
                    assertThat(step).as("step %s", line).isNotNull();
                    assertThat(step.kind() + " " + step.step().name().key())
                            .isEqualTo(words[1] + " " + words[2]);
                }
            }
            replayed(rows).forEach((id, layer) -> assertStored(store, layer));
        }
    }

    /// The layers that the log's steps lead to, applied one by one.
    private static Map<Id, Layer> replayed(List<LoggedStep> newestFirst) {
        var layers = new HashMap<Id, Layer>();
        for (var row : newestFirst.reversed()) {
            for (var edit : row.step().edits()) {
                if (edit instanceof Edit.Add(LayerHead head)) {
                    layers.put(head.id(), Layer.empty(head));
                }
                if (edit instanceof Edit.Revise) {
                    layers.replaceAll((_, layer) -> edit.applyTo(layer));
                } else {
                    layers.computeIfPresent(edit.home(), (_, layer) -> edit.applyTo(layer));
                }
            }
        }
        return layers;
    }

    private static void assertStored(ProjectStore store, Layer expected) {
        var stored =
                store.layers(expected.head().document()).join().stream()
                        .filter(l -> l.head().id().equals(expected.head().id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(stored.annotations()).isEqualTo(expected.annotations());
    }

    private Path projectWithHistory() throws Exception {
        var make = new StoreFixtures();
        var file = folder.resolve("good.hearsay");
        try (var store = ProjectStore.create(file, make.registry)) {
            for (int i = 0; i < 3; i++) {
                var article =
                        make.article(
                                "Article " + i, "Kim said the talks went well. ".repeat(20) + "😀");
                var head = make.head(article.article().document().id());
                var speaker = make.annotation(head.id(), "SPEAKER", Anchor.of(0, 3));
                var claim = make.annotation(head.id(), "CLAIM", Anchor.of(12, 30));
                var layer = Layer.of(head, List.of(speaker, claim, make.relation(claim, speaker)));
                store.importAll(
                                make.annotator.id(),
                                StepName.of("import"),
                                List.<Incoming>of(new Incoming.NewDocument(article, List.of(layer)))
                                        .iterator())
                        .join();
                for (int k = 0; k < 15; k++) {
                    var more = make.annotation(head.id(), "CLAIM", Anchor.of(33 + k, 60 + k));
                    store.log()
                            .append(make.annotator.id(), Recipes.add(more, "words"))
                            .toCompletableFuture()
                            .join();
                }
                var last = store.log().undoable(Long.MAX_VALUE, 1).toCompletableFuture().join();
                store.log()
                        .undo(make.annotator.id(), last.getFirst().sequence())
                        .toCompletableFuture()
                        .join();
            }
        }
        return file;
    }

    private static boolean isNoticed(Path file) {
        try (var store = ProjectStore.open(file)) {
            return !store.verify().join().ok();
        } catch (StoreException _) {
            return true;
        }
    }

    private static String dumpIfReadable(Path file) {
        try {
            return dump(file);
        } catch (Exception e) {
            return "unreadable: " + e;
        }
    }

    /// All content, without what the program keeps for itself only: the index for searching is made
    /// anew from the texts where it is damaged.
    private static String dump(Path file) throws Exception {
        var dump = new StringBuilder();
        try (var connection = Database.openForReading(file);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
                                    + " AND name NOT IN ('indexed', 'indexing') ORDER BY name")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery("SELECT * FROM " + table + " NOT INDEXED")) {
                    var columns = rows.getMetaData();
                    while (rows.next()) {
                        dump.append(table);
                        for (int i = 1; i <= columns.getColumnCount(); i++) {
                            if (!columns.getColumnName(i).equals("last_step")) {
                                var value = rows.getObject(i);
                                dump.append('|')
                                        .append(
                                                value instanceof byte[] b
                                                        ? java.util.HexFormat.of().formatHex(b)
                                                        : String.valueOf(value));
                            }
                        }
                        dump.append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }
}
