package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/// Row 4, the half before the eye: from a label key to the mark on the screen, and to "Saved"; with
/// the longest time that the JavaFX thread kept anything waiting.
final class KeyRow implements Row {

    private static final List<Size> SIZES = List.of(Size.SMALL, Size.LONG, Size.LARGE);

    private final Path work;
    private BenchWindow window;

    KeyRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "4b key press to highlight to saved";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var folder = Files.createDirectories(work.resolve("key"));
        window = new BenchWindow(BenchProject.make(folder));
        var all = new ArrayList<Contender>();
        for (var size : SIZES) {
            var presses = new Presses(size);
            all.add(presses);
            all.add(new Told("saved, " + size.title, () -> presses.saved));
            all.add(
                    new Told(
                            "longest wait for the JavaFX thread, " + size.title,
                            () -> presses.longestWait));
        }
        return all;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of(
                new Check(
                        "key to paint p95: 1 MB/10,000 at most 2 x 3 KB/20",
                        painted(samples, Size.LARGE).p95() / painted(samples, Size.SMALL).p95(),
                        2),
                new Check(
                        "a new mark within 100 ms in "
                                + Size.LONG.title
                                + ", p95 (in units of 100 ms)",
                        painted(samples, Size.LONG).p95() / 100,
                        1),
                new Check(
                        "no task on the JavaFX thread over 100 ms at 1 MB (in units of 100 ms)",
                        samples.get("longest wait for the JavaFX thread, " + Size.LARGE.title).max()
                                / 100,
                        1));
    }

    @Override
    public int warmUp() {
        return 2;
    }

    @Override
    public int rounds() {
        return 6;
    }

    @Override
    public void close() {
        window.close();
    }

    private static Samples painted(Map<String, Samples> samples, Size size) {
        return samples.get("painted, " + size.title);
    }

    /// Tells a figure that another contender took by the way.
    private record Told(String name, java.util.function.DoubleSupplier figure)
            implements Contender {

        @Override
        public Timed once() {
            return new Timed(figure.getAsDouble(), 1);
        }
    }

    /// Opens the document, then marks and removes at forty places; the figure is the 95th of a
    /// hundred.
    private final class Presses implements Contender {

        private static final int PRESSES = 40;

        private final Size size;
        private int place;
        private double saved;
        private double longestWait;

        Presses(Size size) {
            this.size = size;
        }

        @Override
        public String name() {
            return "painted, " + size.title;
        }

        @Override
        public Timed once() throws Exception {
            window.open(size);
            for (int i = 0; i < 5; i++) {
                Fx.call(() -> Fx.afterNextPulse(window.scene())).join();
            }
            var painted = new ArrayList<Double>();
            var durable = new ArrayList<Double>();
            var waits = new Waits();
            for (int i = 0; i < PRESSES; i++) {
                press(painted, durable);
            }
            longestWait = waits.stop();
            saved = Samples.of(durable).median();
            return new Timed(Samples.of(painted).p95(), PRESSES);
        }

        private void press(List<Double> painted, List<Double> durable) throws Exception {
            int offset = 30 + 37 * (place++ % 40);
            Fx.call(
                            () -> {
                                window.caret(offset);
                                return Fx.afterNextPulse(window.scene());
                            })
                    .join();
            record Started(
                    long at,
                    java.util.concurrent.CompletableFuture<Long> painted,
                    java.util.concurrent.CompletableFuture<Long> saved) {}
            var started =
                    Fx.call(() -> {
                        long now = System.nanoTime();
                        var seen = window.press(KeyCode.S);
                        return new Started(now, seen, window.saved());
                    });
            painted.add((started.painted().join() - started.at()) / 1e6);
            durable.add((started.saved().join() - started.at()) / 1e6);
            Fx.call(() -> window.press(KeyCode.DELETE)).join();
            Fx.call(window::saved).join();
        }
    }

    /// Asks the JavaFX thread again and again, and notes how long it lets one wait.
    private static final class Waits {

        private final Thread asker = Thread.ofPlatform().daemon().unstarted(this::ask);
        private volatile boolean stopped;
        private volatile double longest;

        Waits() {
            asker.start();
        }

        double stop() throws InterruptedException {
            stopped = true;
            asker.join();
            return longest;
        }

        private void ask() {
            while (!stopped) {
                var answered = new java.util.concurrent.CompletableFuture<Long>();
                long asked = System.nanoTime();
                Platform.runLater(() -> answered.complete(System.nanoTime()));
                longest = Math.max(longest, (answered.join() - asked) / 1e6);
            }
        }
    }
}
