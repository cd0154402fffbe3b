package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A merge that is killed at any moment leaves the project as it was or as it should be, never
/// between.
@Tag("harness")
class MergeKillTest {

    private static final System.Logger LOG = System.getLogger(MergeKillTest.class.getName());
    private static final int KILLS = 50;

    @TempDir private Path folder;

    @Test
    void aKillAtAnyMomentOfAMergeLeavesTheProjectAsItWasOrAsItShouldBe() throws Exception {
        var target = folder.resolve("target.hearsay");
        SampleProject.create(target, "AK").close();
        var other = Copies.copy(target, "other.hearsay");
        Copies.edit(other, MergeWorker::fill);
        var before = Copies.content(target);
        var merged = Copies.copy(target, "merged.hearsay");
        Copies.merge(merged, other);
        var after = Copies.content(merged);
        var theirs = Copies.bytes(other);
        var random = new Random(20261126);
        int acknowledged = 0;
        int undone = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged += runAndKill(target, other, random.nextInt(300));
            assertThat(Copies.findings(target)).isEmpty();
            Map<String, String> now = Copies.content(target);
            assertThat(now).isIn(before, after);
            undone += now.equals(before) ? 1 : 0;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} kills, {1} merges acknowledged, {2} times as before",
                KILLS,
                acknowledged,
                undone);
        assertThat(Copies.bytes(other)).isEqualTo(theirs);
    }

    /// @param millis how long it may work from its first merge on
    /// @return how many merges it acknowledged
    private int runAndKill(Path target, Path other, int millis) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MergeWorker.class.getName(),
                                target.toString(),
                                other.toString())
                        .redirectError(
                                ProcessBuilder.Redirect.to(folder.resolve("worker.log").toFile()))
                        .start();
        int lines = 0;
        try (var out =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            while (out.readLine() != null) {
                lines++;
            }
        } catch (IOException e) {
            // The pipe of a killed process may break in the middle of a line.
            LOG.log(System.Logger.Level.DEBUG, "The pipe broke", e);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        return lines;
    }
}
