package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/// Row 4, for the palette: from its key until it is laid out with all that it offers.
final class PaletteRow implements Row {

    private static final double LIMIT = 100;

    private final Path work;
    private WholeWindow window;

    PaletteRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "4d palette";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var folder = Files.createDirectories(work.resolve("palette"));
        window = new WholeWindow(BenchProject.make(folder), folder);
        return List.of(new Opened());
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of(
                new Check(
                        "the palette is there within 100 ms, p95 (in units of 100 ms)",
                        samples.get("palette").p95() / LIMIT,
                        1));
    }

    @Override
    public int warmUp() {
        return 3;
    }

    @Override
    public int rounds() {
        return 30;
    }

    @Override
    public void close() {
        window.close();
    }

    private final class Opened implements Contender {

        @Override
        public String name() {
            return "palette";
        }

        @Override
        public Timed once() {
            long start = System.nanoTime();
            long painted = window.press(KeyCode.K, true).join();
            boolean shown = window.isShown("#palette");
            window.press(KeyCode.ESCAPE, false).join();
            if (!shown) {
                throw new IllegalStateException("The palette did not open");
            }
            return new Timed((painted - start) / 1e6, 1);
        }
    }
}
