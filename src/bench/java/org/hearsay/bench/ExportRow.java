package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.BuiltInFormats;
import org.hearsay.format.CorpusWriter;
import org.hearsay.project.Project;

/// Row 6: a project into each format that can be written, against the same rows from SQLite into
/// JSON Lines. What somebody waits, in a folder in memory, without reading the files back; how much
/// that adds to JSON Lines is told. The floors and the peers use one processor, ours all there are:
/// the CPU of each is told beside it.
///
/// What is judged is the median of the ratios of turns: what slows the machine for a while slows
/// both of a turn.
final class ExportRow implements Row {

    private static final String XMI = "cas-xmi";
    private static final String GATE = "gate-xml";
    private static final String PARQUET = "hf";

    /// Of the documents, as many as GATE gets: it takes its time.
    private static final int TENTH = 10;

    /// So many turns a round has what is compared with what: one of the machine's moods would
    /// decide.
    private static final int TURNS = 3;

    /// GATE's turns are so short that one of its moods is one of the machine's.
    private static final int SHORT_TURNS = 9;

    private static final String VERIFIED = "ours: hearsay-jsonl, read back";
    private static final Map<String, Double> GOALS =
            Map.of("hearsay-jsonl", 1.5, "brat", 2.0, "conll", 2.0, XMI, 2.5);

    private final Path work;
    private final Growth growth;
    private final List<String> chosen;
    private final Cpu cpu = new Cpu(Cpu.Counted.WALL);
    private final Map<String, Cpu.Load> loads = new LinkedHashMap<>();
    private final Map<String, List<Double>> peaks = new LinkedHashMap<>();
    private final List<Project> projects = new ArrayList<>();

    /// @param chosen the formats to write; empty for all
    ExportRow(Path work, Growth growth, List<String> chosen) throws IOException {
        this.work = Scratch.inMemory(work).resolve("export");
        this.growth = growth;
        this.chosen = List.copyOf(chosen);
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "6 export of %,d documents, wall", growth.largest());
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var all = new ArrayList<Contender>();
        for (int size : growth.sizes()) {
            var folder = work.resolve(Integer.toString(size));
            var documents = ManyDocuments.make(size, folder);
            var project = ManyDocuments.empty(folder.resolve("many.hearsay"));
            projects.add(project);
            documents.importInto(project);
            for (var format : formats()) {
                var ours = new Ours(name(format, size), format, project, Afterwards.NOTHING);
                all.add(ours);
                loads.put(ours.name(), new Cpu.Load(size, documents.bytes()));
                peaks.computeIfAbsent(format, _ -> new ArrayList<>()).add(Heap.peak(ours::export));
            }
        }
        all.add(new Ours(VERIFIED, "hearsay-jsonl", projects.getLast(), Afterwards.READ_BACK));
        parts(all);
        for (var format : formats()) {
            turns(all, format, warmed(floor(format)), GOALS.containsKey(format) ? TURNS : 1);
        }
        if (formats().contains(PARQUET)) {
            var peer = new Floor(DuckParquet.NAME, out -> DuckParquet.write(largest(), out));
            turns(all, PARQUET, warmed(peer), TURNS);
        }
        if (formats().contains(XMI)) {
            var peer = new UimaCorpus(growth.largest(), work.resolve("peer"), UimaCorpus::segments);
            turns(all, XMI, warmed(peer.export(cpu)), TURNS);
        }
        if (formats().contains(GATE)) {
            var peer = new GateCorpus(growth.largest() / TENTH, work.resolve("gate"));
            turns(all, GATE, warmed(peer.export(cpu)), SHORT_TURNS);
        }
        return all;
    }

    /// Lets ours of that format and the other take turns.
    private void turns(List<Contender> all, String format, Contender other, int turns) {
        var ours =
                new Ours(
                        beside(format, other.name()),
                        format,
                        projects.getLast(),
                        Afterwards.NOTHING);
        for (int turn = 0; turn < turns; turn++) {
            all.add(ours);
            all.add(other);
        }
    }

    private Floor floor(String format) {
        return new Floor(floorOf(format), out -> RawLines.write(largest(), out.resolve("floor")));
    }

    private static String floorOf(String format) {
        return "floor: SQLite to JSON Lines, beside " + format;
    }

    private static String beside(String format, String other) {
        return "ours: " + format + ", beside " + other;
    }

    /// Turn by turn, how many times as long ours takes.
    private static Samples ratios(Map<String, Samples> samples, String format, String other) {
        return samples.get(beside(format, other)).over(samples.get(other));
    }

    /// What no writing of a format can go below.
    private void parts(List<Contender> all) throws Exception {
        var parts = new ExportParts(cpu, work.resolve("parts"));
        for (var tokens : ExportParts.Tokens.values()) {
            all.add(warmed(parts.reading(projects.getLast(), tokens)));
        }
        for (var format : formats()) {
            if (GOALS.containsKey(format)) {
                all.add(warmed(parts.files(projects.getFirst(), format)));
            }
        }
    }

    /// Ours had a pass for the heap: the others get one too, so that the compiler knows all alike.
    private static Contender warmed(Contender contender) throws Exception {
        contender.once();
        return contender;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        var checks = new ArrayList<Check>();
        for (var format : formats()) {
            var most = samples.get(name(format, growth.largest()));
            // Where the table of goals has none, the ratio is told and holds.
            double limit = GOALS.getOrDefault(format, Double.POSITIVE_INFINITY);
            checks.add(
                    Check.ofRounds(
                            format + " against SQLite to JSON Lines",
                            ratios(samples, format, floorOf(format)),
                            limit));
            var least = samples.get(name(format, growth.largest() / 4));
            checks.add(growth.check(format, least, most));
            checks.add(growth.heap(format, peaks.getOrDefault(format, List.of())));
        }
        if (formats().contains(PARQUET)) {
            checks.add(
                    Check.ofRounds(
                            "Parquet at most 1.5 x DuckDB's append and write",
                            ratios(samples, PARQUET, DuckParquet.NAME),
                            1.5));
        }
        if (formats().contains(XMI)) {
            checks.add(
                    Check.ofRounds(
                            "XMI at least 2.5 x faster than UIMA from its binary form",
                            ratios(samples, XMI, UimaCorpus.EXPORT),
                            0.4));
        }
        if (formats().contains(GATE)) {
            checks.add(
                    Check.ofRounds(
                            "GATE XML at least 2.5 x faster than GATE from its serial form",
                            ratios(samples, GATE, GateCorpus.EXPORT).times(1.0 / TENTH),
                            0.4));
        }
        return checks;
    }

    @Override
    public List<String> notes() {
        return Stream.concat(cpu.rates(loads).stream(), cpu.beside().stream()).toList();
    }

    /// Besides the heap's pass over all formats and sizes, until the compiler knows the writing;
    /// the floor is for the most part SQLite's own code from the start.
    @Override
    public int warmUp() {
        return 3;
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public void close() throws Exception {
        projects.forEach(Project::close);
        new Scratch(work).clear();
    }

    private List<String> formats() {
        return BuiltInFormats.all().writers().stream()
                .map(CorpusWriter::id)
                .filter(id -> chosen.isEmpty() || chosen.contains(id))
                .toList();
    }

    private static String name(String format, int size) {
        return String.format(Locale.ROOT, "ours: %s, %,d documents", format, size);
    }

    /// What follows the writing.
    private enum Afterwards {
        NOTHING,
        READ_BACK
    }

    private final class Ours implements Contender {

        private final String name;
        private final String format;
        private final Project project;
        private final Afterwards afterwards;

        Ours(String name, String format, Project project, Afterwards afterwards) {
            this.name = name;
            this.format = format;
            this.project = project;
            this.afterwards = afterwards;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Timed once() throws Exception {
            new Scratch(folder()).clear();
            return cpu.time(name, this::written);
        }

        long export() throws Exception {
            new Scratch(folder()).clear();
            return written();
        }

        private long written() throws Exception {
            boolean readBack = afterwards == Afterwards.READ_BACK;
            return new WholeExport(BuiltInFormats.all(), format, readBack).write(project, folder());
        }

        private Path folder() {
            return work.resolve("out");
        }
    }

    private Path largest() {
        return projects.getLast().file();
    }

    private interface Raw {

        /// @return how many documents and annotations were written
        long into(Path folder) throws Exception;
    }

    private final class Floor implements Contender {

        private final String name;
        private final Raw raw;

        Floor(String name, Raw raw) {
            this.name = name;
            this.raw = raw;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Timed once() throws Exception {
            var folder = new Scratch(work.resolve("out")).fresh();
            return cpu.time(name, () -> raw.into(folder));
        }
    }
}
