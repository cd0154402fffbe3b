package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
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

    /// How close to the commit the moments come, at least: a hundredth of a merge.
    private static final int FINEST = 100;

    @TempDir private Path folder;

    private Path other = Path.of("");

    /// @param acknowledged whether it said that it was done
    /// @param nanos how long it worked
    private record Run(boolean acknowledged, long nanos) {}

    @Test
    void aKillAtAnyMomentOfAMergeLeavesTheProjectAsItWasOrAsItShouldBe() throws Exception {
        var base = folder.resolve("base.hearsay");
        SampleProject.create(base, "AK").close();
        other = Copies.copy(base, "other.hearsay");
        Copies.edit(other, MergeWorker::fill);
        var before = Copies.content(base);
        var merged = Copies.copy(base, "merged.hearsay");
        Copies.merge(merged, other);
        var after = Copies.content(merged);
        var theirs = Copies.bytes(other);
        // The first is killed before it may begin, the second when it has said that it is done.
        assertThat(state(base, 0, before, after, 0)).isFalse();
        long moment = timed(base, after);
        long step = moment / 4;
        int done = 1;
        for (int kill = 2; kill < KILLS; kill++) {
            // Each comes nearer to the commit, from the side on which the one before was.
            boolean isDone = state(base, kill, before, after, Math.max(1, moment));
            moment += isDone ? -step : step;
            step = Math.max(step * 3 / 4, Math.max(1, moment) / FINEST);
            done += isDone ? 1 : 0;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} kills, {1} times merged, {2} times as before",
                KILLS,
                done,
                KILLS - done);
        assertThat(Copies.bytes(other)).isEqualTo(theirs);
    }

    /// @param nanos how long it may work; 0 for not at all
    /// @return whether the merge is in the file
    private boolean state(
            Path base, int kill, Map<String, String> before, Map<String, String> after, long nanos)
            throws Exception {
        var target = Copies.copy(base, "target-" + kill + ".hearsay");
        var run = run(target, nanos);
        assertThat(Copies.findings(target)).isEmpty();
        var now = Copies.content(target);
        assertThat(now).isIn(before, after);
        boolean isDone = now.equals(after);
        assertThat(isDone || !run.acknowledged()).as("what was acknowledged is there").isTrue();
        return isDone;
    }

    /// @return how long a whole merge takes in a new process, in nanoseconds
    private long timed(Path base, Map<String, String> after) throws Exception {
        var target = Copies.copy(base, "target-1.hearsay");
        var run = run(target, Long.MAX_VALUE);
        assertThat(run.acknowledged()).isTrue();
        assertThat(Copies.content(target)).isEqualTo(after);
        return run.nanos();
    }

    private Run run(Path target, long nanos) throws Exception {
        var process = start(target);
        boolean acknowledged = false;
        long begun = System.nanoTime();
        try (var out = lines(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            begun = System.nanoTime();
            if (nanos > 0) {
                process.outputWriter(StandardCharsets.US_ASCII).append("go\n").flush();
            }
            if (nanos == Long.MAX_VALUE) {
                acknowledged = "merged".equals(out.readLine());
            } else {
                process.waitFor(nanos, TimeUnit.NANOSECONDS);
            }
            begun = System.nanoTime() - begun;
            process.destroyForcibly();
            acknowledged |= "merged".equals(out.readLine());
        } catch (IOException e) {
            // The pipe of a killed process may break in the middle of a line.
            LOG.log(System.Logger.Level.DEBUG, "The pipe broke", e);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        return new Run(acknowledged, begun);
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    private Process start(Path target) throws IOException {
        return new ProcessBuilder(
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
                .redirectError(ProcessBuilder.Redirect.to(folder.resolve("worker.log").toFile()))
                .start();
    }
}
