package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.job.Progress;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.search.Concordance;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.HitSink;
import org.hearsay.project.search.Query;
import org.hearsay.schema.SchemaJson;

/// Row 8: the first fifty hits among 100,000 articles, against fifty passages of the raw index; and
/// how soon a ranked search ends that nobody waits for.
final class SearchRow implements Row {

    private static final int ARTICLES = 100_000;
    private static final int HITS = 50;
    private static final double FRAME = 1000.0 / 60;

    /// A word of every article, of few, a beginning, and a phrase of common words.
    private static final List<String> QUERIES = List.of("w1", "wn00", "wn5*", "\"w1 w2\"");

    private final Path work;
    private Project project;
    private Concordance concordance;
    private Connection raw;

    SearchRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "8 first 50 hits among 100,000 articles";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var file = Files.createDirectories(work.resolve("search")).resolve("search.hearsay");
        project = Projects.create(file, "Search", SchemaJson.newsAttribution(), "Bench");
        long start = System.nanoTime();
        new SearchCorpus(project).fill(ARTICLES);
        System.out.printf(
                "%d articles made in %d s%n",
                ARTICLES, (System.nanoTime() - start) / 1_000_000_000);
        concordance = Concordance.of(project);
        raw = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
        var all = new ArrayList<Contender>();
        for (var query : QUERIES) {
            all.add(new Floor(query));
            all.add(new Ours(query));
        }
        all.add(new Cancelled());
        return all;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        var checks = new ArrayList<Check>();
        for (var query : QUERIES) {
            double floor = samples.get(Floor.title(query)).median();
            var ours = samples.get(Ours.title(query));
            checks.add(
                    new Check(
                            "first 50 hits of %s within 1.5 x FTS5 and a frame".formatted(query),
                            ours.median() / (1.5 * floor + FRAME),
                            1));
            checks.add(
                    new Check(
                            "first 50 hits of %s, p95 within 50 ms".formatted(query),
                            ours.p95() / 50,
                            1));
        }
        checks.add(
                new Check(
                        "a search ends within 50 ms of being stopped",
                        samples.get(Cancelled.TITLE).max() / 50,
                        1));
        return checks;
    }

    @Override
    public int warmUp() {
        return 20;
    }

    @Override
    public int rounds() {
        return 50;
    }

    @Override
    public void close() throws Exception {
        raw.close();
        concordance.close();
        project.close();
    }

    /// Passages straight from SQLite.
    private final class Floor implements Contender {

        private final String query;

        Floor(String query) {
            this.query = query;
        }

        static String title(String query) {
            return "floor: FTS5, 50 passages of " + query;
        }

        @Override
        public String name() {
            return title(query);
        }

        @Override
        public Timed once() throws Exception {
            long start = System.nanoTime();
            long rows = 0;
            try (var statement =
                    raw.prepareStatement(
                            "SELECT rowid, snippet(search, 0, '[', ']', '…', 12) FROM search"
                                    + " WHERE search MATCH ? LIMIT "
                                    + HITS)) {
                statement.setString(1, query);
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        rows += found.getString(2).isEmpty() ? 0 : 1;
                    }
                }
            }
            return new Timed((System.nanoTime() - start) / 1e6, rows);
        }
    }

    /// Lines of a concordance.
    private final class Ours implements Contender {

        private final String query;

        Ours(String query) {
            this.query = query;
        }

        static String title(String query) {
            return "ours: 50 lines of " + query;
        }

        @Override
        public String name() {
            return title(query);
        }

        @Override
        public Timed once() throws Exception {
            var lines = new ArrayList<Hit>();
            HitSink sink =
                    hit -> {
                        lines.add(hit);
                        return lines.size() < HITS ? HitSink.Wish.LINES : HitSink.Wish.NOTHING;
                    };
            long start = System.nanoTime();
            concordance.run(Query.words(query), Concordance.CONTEXT, sink, Progress.NONE);
            return new Timed((System.nanoTime() - start) / 1e6, lines.size());
        }
    }

    /// A ranked search of the most frequent word, stopped on its way.
    private final class Cancelled implements Contender {

        static final String TITLE = "ours: stopping a ranked search";

        @Override
        public String name() {
            return TITLE;
        }

        @Override
        public Timed once() throws Exception {
            var stopped = new AtomicBoolean();
            Progress progress =
                    (_, _) -> {
                        if (stopped.get()) {
                            throw new CancellationException();
                        }
                    };
            var ended =
                    CompletableFuture.supplyAsync(() -> {
                        try {
                            return concordance.best(Query.words("w1"), HITS, progress).size();
                        } catch (CancellationException _) {
                            return 0;
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    });
            Thread.sleep(10);
            long start = System.nanoTime();
            stopped.set(true);
            ended.join();
            return new Timed((System.nanoTime() - start) / 1e6, 1);
        }
    }
}
