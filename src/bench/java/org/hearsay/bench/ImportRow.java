package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.job.Progress;
import org.hearsay.project.Project;
import org.hearsay.project.search.Indexing;

/// Row 5: JSON Lines into a new project, against the same rows put straight into SQLite, both
/// without and with a full-text index, and against what peers do to import the same. CPU of the
/// process; GATE, whose objects hold no tokens and cannot be searched, by the clock.
final class ImportRow implements Row {

    private static final String RAW = "floor: raw SQLite";
    private static final String FTS = "floor: raw SQLite + FTS5";
    private static final String READING = "of it: reading the lines, nothing kept";
    private static final String CUTTING = "of it: cutting into sentences and tokens";

    /// Of the documents, as many as GATE gets: it takes its time.
    private static final int TENTH = 10;

    private final Path work;
    private final Growth growth;
    private final Cpu cpu = new Cpu();
    private final Map<String, Cpu.Load> loads = new LinkedHashMap<>();
    private final List<Double> peaks = new ArrayList<>();

    ImportRow(Path work, Growth growth) {
        this.work = work.resolve("import");
        this.growth = growth;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "5 import of %,d documents, CPU", growth.largest());
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var all = new ArrayList<Contender>();
        var largest = work.resolve("lines-" + growth.largest());
        for (int size : growth.sizes()) {
            var documents = ManyDocuments.make(size, work.resolve("lines-" + size));
            for (var until : Until.values()) {
                var ours = new Ours(documents, until);
                loads.put(ours.name(), new Cpu.Load(size, documents.bytes()));
                if (until == Until.SEARCHABLE) {
                    peaks.add(ours.peak());
                }
                if (until == Until.STORED || size == growth.largest()) {
                    all.add(ours);
                }
            }
        }
        // The largest import is still there.
        var rows = new RawRows(project());
        all.add(new Floor(RAW, rows::insert));
        all.add(new Floor(FTS, rows::insertAndIndex));
        all.add(new Part(READING, cpu, scratch(), () -> ManyDocuments.read(largest)));
        all.add(new Part(CUTTING, cpu, scratch(), () -> ManyDocuments.cut(growth.largest())));
        all.add(new UimaCorpus(growth.largest(), work.resolve("peer"), _ -> List.of()).load(cpu));
        all.add(new GateCorpus(growth.largest() / TENTH, work.resolve("gate")).load(cpu));
        return all;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<>(cpu.rates(loads));
        notes.add(
                String.format(
                        Locale.ROOT,
                        "by the clock on the wall: stored %.2f x raw SQLite, searchable %.2f x SQLite + FTS5",
                        waited(Until.STORED, RAW).median(),
                        waited(Until.SEARCHABLE, FTS).median()));
        return notes;
    }

    /// By round, how many times as long ours takes by the clock on the wall.
    private Samples waited(Until until, String other) {
        return cpu.waited(Ours.name(growth.largest(), until), rounds())
                .over(cpu.waited(other, rounds()));
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        int size = growth.largest();
        var before = samples.get(Ours.name(size, Until.STORED));
        var after = samples.get(Ours.name(size, Until.SEARCHABLE));
        var uima = samples.get(UimaCorpus.IMPORT);
        return List.of(
                Check.ofRounds(
                        "import at most 2 x raw SQLite, before the index",
                        before.over(samples.get(RAW)),
                        2),
                Check.ofRounds(
                        "import until searchable at most 1.5 x (SQLite + FTS5)",
                        after.over(samples.get(FTS)),
                        1.5),
                Check.ofRounds(
                        "import faster than UIMA from XMI into its binary form",
                        before.over(uima),
                        1),
                Check.ofRounds("import until searchable no slower than UIMA", after.over(uima), 1),
                Check.ofRounds(
                        "import faster than GATE from XML into its serial form, by the clock",
                        waited(Until.STORED, GateCorpus.IMPORT).times(1.0 / TENTH),
                        1),
                Check.ofRounds(
                        "import until searchable no slower than GATE, by the clock",
                        waited(Until.SEARCHABLE, GateCorpus.IMPORT).times(1.0 / TENTH),
                        1),
                growth.check("import", samples.get(Ours.name(size / 4, Until.STORED)), before),
                growth.heap("import until searchable", peaks));
    }

    /// Until the compiler knows what an import does; the floor is SQLite's own code from the start.
    @Override
    public int warmUp() {
        return 10;
    }

    @Override
    public int rounds() {
        return 11;
    }

    @Override
    public void close() throws Exception {
        new Scratch(work).clear();
    }

    /// Nothing is written there.
    private Path scratch() {
        return work.resolve("parts");
    }

    private Path project() {
        return work.resolve("ours").resolve("many.hearsay");
    }

    /// How far an import is taken.
    private enum Until {
        STORED("stored"),
        SEARCHABLE("searchable");

        private final String words;

        Until(String words) {
            this.words = words;
        }
    }

    private final class Ours implements Contender {

        private final ManyDocuments documents;
        private final Until until;

        Ours(ManyDocuments documents, Until until) {
            this.documents = documents;
            this.until = until;
        }

        static String name(int size, Until until) {
            return String.format(Locale.ROOT, "ours: %,d documents until %s", size, until.words);
        }

        @Override
        public String name() {
            return name(documents.count(), until);
        }

        @Override
        public Timed once() throws Exception {
            new Scratch(work.resolve("ours")).fresh();
            try (var project = ManyDocuments.empty(project())) {
                return cpu.time(name(), () -> imported(project));
            }
        }

        double peak() throws Exception {
            new Scratch(work.resolve("ours")).fresh();
            try (var project = ManyDocuments.empty(project())) {
                return Heap.peak(() -> imported(project));
            }
        }

        private long imported(Project project) throws Exception {
            var report = documents.importInto(project);
            if (!report.issues().isEmpty()) {
                throw new IllegalStateException(report.issues().getFirst().toString());
            }
            if (until == Until.SEARCHABLE) {
                Indexing.run(project, Progress.NONE);
            }
            return report.documents() + (long) report.annotations();
        }
    }

    private interface Insert {
        long into(Path file) throws Exception;
    }

    private final class Floor implements Contender {

        private final String name;
        private final Insert insert;

        Floor(String name, Insert insert) {
            this.name = name;
            this.insert = insert;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Timed once() throws Exception {
            var file = new Scratch(work.resolve("floor")).fresh().resolve("floor.db");
            return cpu.time(name, () -> insert.into(file));
        }
    }
}
