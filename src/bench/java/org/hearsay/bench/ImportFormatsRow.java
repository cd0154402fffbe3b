package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;

/// Row 5 for the other formats that it names: what an export of the same articles wrote into a new
/// project, until it is stored, against the rows that this made put straight into SQLite. A tenth
/// of the documents, since most of these have a file or two for each. CPU of the process, files in
/// memory.
final class ImportFormatsRow implements Row {

    private static final List<String> FORMATS =
            List.of("brat", "conll", "cas-xmi", "refi-qda", "text", "gate-xml");

    /// Whose own format a peer reads, with what ours has in it.
    private static final Map<String, String> PEERS =
            Map.of("cas-xmi", UimaCorpus.IMPORT, "gate-xml", GateCorpus.IMPORT);

    private static final int PART = 10;

    private final Path work;
    private final int count;
    private final Cpu cpu = new Cpu();
    private final Map<String, Cpu.Load> loads = new LinkedHashMap<>();
    private final Map<String, List<Double>> peaks = new LinkedHashMap<>();

    ImportFormatsRow(Path work, Growth growth) throws IOException {
        this.work = Scratch.inMemory(work).resolve("formats");
        count = Math.max(1, growth.largest() / PART);
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "5 import of %,d documents by format, CPU", count);
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var all = new ArrayList<Contender>();
        for (int size : List.of(Math.max(1, count / 2), count)) {
            var documents = ManyDocuments.make(size, work.resolve("lines-" + size));
            try (var project = ManyDocuments.empty(work.resolve("from-" + size + ".hearsay"))) {
                documents.importInto(project);
                for (var format : FORMATS) {
                    export(project, format, folder(format, size));
                    var ours = new Ours(format, size);
                    peaks.computeIfAbsent(format, _ -> new ArrayList<>()).add(Heap.peak(ours::run));
                    if (size == count) {
                        loads.put(ours.name(), new Cpu.Load(size, bytes(folder(format, size))));
                        all.add(ours);
                        all.add(new Floor(format, new RawRows(project())));
                    }
                }
            }
        }
        all.add(new UimaCorpus(count, work.resolve("uima"), UimaCorpus::segments).load(cpu));
        all.add(new GateCorpus(count, work.resolve("gate")).load(cpu));
        return all;
    }

    private static void export(Project project, String format, Path folder) throws Exception {
        new WholeExport(BuiltInFormats.all(), format, false).write(project, folder);
    }

    /// The goal of the row is one for all of its formats.
    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        var checks = new ArrayList<Check>();
        for (var format : FORMATS) {
            checks.add(
                    new Check(
                            format + " at most 2 x raw SQLite, before the index",
                            samples.get(name(format)).median()
                                    / samples.get(floor(format)).median(),
                            2));
        }
        PEERS.forEach((format, peer) ->
                checks.add(
                        new Check(
                                format + ": import faster than " + peer,
                                samples.get(name(format)).median() / samples.get(peer).median(),
                                1)));
        return checks;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<>(cpu.rates(loads));
        peaks.forEach((format, heap) ->
                notes.add(
                        String.format(
                                Locale.ROOT,
                                "%-50s heap above idle at %,d and %,d documents: %.1f and %.1f MB",
                                name(format),
                                count / 2,
                                count,
                                heap.getFirst(),
                                heap.getLast())));
        return notes;
    }

    @Override
    public int warmUp() {
        return 1;
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public void close() throws Exception {
        new Scratch(work).clear();
    }

    private static String name(String format) {
        return "ours: " + format + " until stored";
    }

    private static String floor(String format) {
        return "floor: raw SQLite, rows of " + format;
    }

    private Path folder(String format, int size) {
        return work.resolve(format + "-" + size);
    }

    private Path project() {
        return work.resolve("ours").resolve("many.hearsay");
    }

    private static long bytes(Path folder) throws Exception {
        long bytes = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private final class Ours implements Contender {

        private final String format;
        private final int size;

        Ours(String format, int size) {
            this.format = format;
            this.size = size;
        }

        @Override
        public String name() {
            return ImportFormatsRow.name(format);
        }

        @Override
        public Timed once() throws Exception {
            new Scratch(work.resolve("ours")).fresh();
            try (var project = ManyDocuments.empty(project())) {
                return cpu.time(name(), () -> into(project));
            }
        }

        long run() throws Exception {
            new Scratch(work.resolve("ours")).fresh();
            try (var project = ManyDocuments.empty(project())) {
                return into(project);
            }
        }

        private long into(Project project) throws Exception {
            var registry = project.registry().toCompletableFuture().join();
            var report =
                    new Importing(BuiltInFormats.all())
                            .run(
                                    project,
                                    registry.annotatorNamed(BenchProject.PERSON).orElseThrow().id(),
                                    ImportRequest.of(List.of(folder(format, size))),
                                    Progress.NONE);
            return checked(report);
        }

        private long checked(ImportReport report) {
            if (report.documents() != size) {
                throw new IllegalStateException(
                        format + ": " + report.documents() + " documents, " + report.issues());
            }
            return report.documents() + (long) report.annotations();
        }
    }

    private final class Floor implements Contender {

        private final String format;
        private final RawRows rows;

        Floor(String format, RawRows rows) {
            this.format = format;
            this.rows = rows;
        }

        @Override
        public String name() {
            return floor(format);
        }

        @Override
        public Timed once() throws Exception {
            var file = new Scratch(work.resolve("floor")).fresh().resolve("floor.db");
            return cpu.time(name(), () -> rows.insert(file));
        }
    }
}
