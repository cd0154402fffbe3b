package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.Schema;
import org.hearsay.ui.article.marks.MarkScene;

/// Row 4, the part that every key repeats: drawing all marks on the screen once more, where 300 or
/// more of them are to be seen at a time.
final class RedrawRow implements Row {

    private static final int MARKS = 300;
    private static final int REDRAWS = 100;
    private static final double LIMIT = 8;

    private final Path work;
    private BenchWindow window;

    RedrawRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "4c redraw of 300 marks";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        window =
                new BenchWindow(BenchProject.make(Files.createDirectories(work.resolve("redraw"))));
        return List.of(new Redraw());
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of(
                new Check(
                        "redraw of 300 visible marks at most 8 ms, mean of 100 (in units of 8 ms)",
                        samples.get("redraw, mean of 100").median() / LIMIT,
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

    /// Selects one mark after the other, so that no drawing is like the one before; the time is
    /// what the pulse spends on the JavaFX thread.
    private final class Redraw implements Contender {

        @Override
        public String name() {
            return "redraw, mean of 100";
        }

        @Override
        public Timed once() {
            window.open(Size.DENSE);
            Fx.call(() -> Fx.afterNextPulse(window.scene())).join();
            var document = Fx.call(() -> window.session().documentProperty().get());
            var layer = Fx.call(() -> document.shownProperty().get());
            var seen =
                    Fx.call(() ->
                            layer.annotations().stream()
                                    .filter(a -> window.surface().layoutOf(a.id()).isPresent())
                                    .toList());
            if (seen.size() < MARKS) {
                throw new IllegalStateException("Only " + seen.size() + " marks are on the screen");
            }
            double sum = 0;
            for (int i = 0; i < REDRAWS; i++) {
                sum += redraw(document.schema(), layer, seen.get(i * 3 % seen.size()));
            }
            return new Timed(sum / REDRAWS, seen.size());
        }

        private double redraw(Schema schema, Layer layer, Annotation selected) {
            var scene = MarkScene.of(schema, layer).withSelected(selected.id(), MarkScene.End.END);
            return Fx.call(
                            () -> {
                                var pulse = Fx.timeOfNextPulse(window.scene());
                                window.surface().setMarks(scene);
                                return pulse;
                            })
                    .join();
        }
    }
}
