package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Row 3: from asking for an article until its text and marks are laid out; and from one place in
/// it to another.
final class PaintRow implements Row {

    private final Path work;
    private BenchWindow window;
    private Stage other;
    private Scene otherScene;

    PaintRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "3 open and paint";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var folder = Files.createDirectories(work.resolve("paint"));
        var file = BenchProject.make(folder);
        window = new BenchWindow(file);
        Fx.call(() -> {
            other = new Stage();
            otherScene = new Scene(new TextFlow(), 800, 800);
            other.setScene(otherScene);
            other.show();
            return true;
        });
        var all = new ArrayList<Contender>();
        all.add(new Floor(file));
        for (var size : Size.values()) {
            all.add(new Opened(size));
            all.add(new Jump(size));
        }
        all.add(new Styled(Size.MEDIUM));
        return all;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of(
                new Check(
                        "100 KB in one paragraph opens within 3 x the time of ordinary paragraphs",
                        samples.get("open " + Size.SINGLE.title).median()
                                / samples.get("open " + Size.MEDIUM.title).median(),
                        3),
                new Check(
                        "painting another place at 1 MB within 3 x that at 3 KB",
                        samples.get("jump " + Size.LARGE.title).median()
                                / samples.get("jump " + Size.SMALL.title).median(),
                        3));
    }

    @Override
    public int warmUp() {
        return 3;
    }

    @Override
    public int rounds() {
        return 12;
    }

    @Override
    public void close() {
        Fx.call(() -> {
            other.hide();
            return true;
        });
        window.close();
    }

    /// The least that can be done: a screenful of text and its spans from the file, in a text flow.
    private final class Floor implements Contender {

        private final Path file;

        Floor(Path file) {
            this.file = file;
        }

        @Override
        public String name() {
            return "floor: a screenful from SQLite in a TextFlow";
        }

        @Override
        public Timed once() throws Exception {
            long start = System.nanoTime();
            String text;
            int spans = 0;
            try (var connection =
                            DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                    var statement = connection.createStatement()) {
                try (var row =
                        statement.executeQuery("SELECT substr(text, 1, 2500) FROM revision")) {
                    text = row.getString(1);
                }
                try (var rows =
                        statement.executeQuery(
                                "SELECT start, \"end\" FROM annotation WHERE layer = 1 AND start < 2500")) {
                    while (rows.next()) {
                        spans++;
                    }
                }
            }
            long painted =
                    Fx.call(
                                    () -> {
                                        otherScene.setRoot(new TextFlow(new Text(text)));
                                        return Fx.afterNextPulse(otherScene);
                                    })
                            .join();
            return new Timed((painted - start) / 1e6, spans);
        }
    }

    /// Ours, the whole way from the file.
    private final class Opened implements Contender {

        private final Size size;

        Opened(Size size) {
            this.size = size;
        }

        @Override
        public String name() {
            return "open " + size.title;
        }

        @Override
        public Timed once() {
            return new Timed(window.open(size), size.spans);
        }
    }

    /// Ours, from one place to another in the article that was opened last.
    private final class Jump implements Contender {

        private final Size size;
        private int jumps;

        Jump(Size size) {
            this.size = size;
        }

        @Override
        public String name() {
            return "jump " + size.title;
        }

        @Override
        public Timed once() {
            int offset = (int) ((jumps++ * 7919L * 31) % (size.characters - 200));
            long start = System.nanoTime();
            long painted =
                    Fx.call(
                                    () -> {
                                        window.surface().scrollTo(offset);
                                        return Fx.afterNextPulse(window.scene());
                                    })
                            .join();
            return new Timed((painted - start) / 1e6, 1);
        }
    }

    /// The peer: RichTextFX with every span as a style.
    private final class Styled implements Contender {

        private final Size size;
        private final Corpus corpus;

        Styled(Size size) {
            this.size = size;
            corpus = size.corpus();
        }

        @Override
        public String name() {
            return "peer: RichTextFX with styles, " + size.title;
        }

        @Override
        public Timed once() {
            long start = System.nanoTime();
            long painted =
                    Fx.call(
                                    () -> {
                                        var area = new StyleClassedTextArea();
                                        area.setWrapText(true);
                                        area.replaceText(corpus.text());
                                        area.setStyleSpans(0, styles());
                                        otherScene.setRoot(area);
                                        return Fx.afterNextPulse(otherScene);
                                    })
                            .join();
            return new Timed((painted - start) / 1e6, size.spans);
        }

        private org.fxmisc.richtext.model.StyleSpans<Collection<String>> styles() {
            var builder = new StyleSpansBuilder<Collection<String>>();
            int last = 0;
            for (var span : corpus.spans()) {
                if (span.start() >= last) {
                    builder.add(Set.of(), span.start() - last);
                    builder.add(Set.of("claim"), span.length());
                    last = span.end();
                }
            }
            builder.add(Set.of(), corpus.text().length() - last);
            return builder.create();
        }
    }
}
