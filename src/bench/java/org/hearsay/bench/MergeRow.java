package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.merge.MergeChoices;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.Merging;
import org.hearsay.project.search.Indexing;

/// Row 9: another project merged into one of 10,000 documents that has some of its texts, tagged
/// otherwise, until all is searchable; against the same rows attached and inserted by SQLite alone.
/// What counts is the time that somebody waits, by the clock on the wall: ours reads ahead and
/// checks hashes on a second core, of which the floor makes no use, so that the CPU of the process
/// is told beside it. The backup before, which is of the whole project and checked row by row, is
/// timed by itself: the floor has none.
final class MergeRow implements Row {

    private static final String FLOOR = "floor: ATTACH, INSERT ... SELECT, FTS5";
    private static final String BACKUP = "before it: the checked backup";
    private static final String PLAN = "of it: the comparison";

    private final Path work;
    private final Growth growth;
    private final Cpu cpu = new Cpu(Cpu.Counted.WALL);
    private final List<String> notes = new ArrayList<>();

    MergeRow(Path work, Growth growth) {
        this.work = work.resolve("merge");
        this.growth = growth;
    }

    @Override
    public String title() {
        return String.format(
                Locale.ROOT, "9 merge of two projects of %,d documents, wall", growth.largest());
    }

    @Override
    public List<Contender> contenders() throws Exception {
        int largest = growth.largest();
        var ours = made(0, largest, "ours");
        var all = new ArrayList<Contender>();
        var theirs = ours;
        for (int size : growth.sizes()) {
            theirs = made(largest - size / 100, size, "theirs-" + size);
            all.add(new OnCopy(name(size), ours, merging(theirs, size)));
        }
        var last = theirs;
        all.add(new Raw(ours, new RawMerge(last)));
        all.add(
                new OnCopy(
                        PLAN,
                        ours,
                        (project, user) ->
                                new Merging(project, user)
                                        .plan(last, MergeChoices.NONE, Progress.NONE)
                                        .newDocuments()));
        all.add(
                new OnCopy(
                        BACKUP,
                        ours,
                        (project, _) -> {
                            Backups.before(Backup.Kind.BEFORE_MERGE, project);
                            return 0;
                        }));
        return all;
    }

    private Work merging(Path theirs, int size) {
        return (project, user) -> {
            var report =
                    new Merging(project, user)
                            .run(theirs, MergeChoices.NONE, Progress.NONE)
                            .report();
            Indexing.run(project, Progress.NONE);
            tell(report, size);
            return report.newDocuments();
        };
    }

    private void tell(MergeReport report, int size) {
        if (size == growth.largest() && notes.isEmpty()) {
            notes.add(
                    String.format(
                            Locale.ROOT,
                            "%,d documents new, %,d with the same text, %,d conflicts listed",
                            report.newDocuments(),
                            report.same(),
                            report.conflicts().size()));
        }
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        double ours = samples.get(name(growth.largest())).median();
        double backup = samples.get(BACKUP).median();
        double floor = samples.get(FLOOR).median();
        notes.add(
                String.format(
                        Locale.ROOT,
                        "with the backup before it %.2f x the floor",
                        (ours + backup) / floor));
        notes.addAll(cpu.beside());
        return List.of(
                new Check("merge at most 2 x ATTACH and INSERT with FTS5", ours / floor, 2),
                growth.check(
                        "merge into " + growth.largest(),
                        samples.get(name(growth.largest() / 4)),
                        samples.get(name(growth.largest()))));
    }

    /// Until the compiler knows what a merge does, and leaves the second core to it; the floor is
    /// SQLite's own code from the start.
    @Override
    public int warmUp() {
        return 4;
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public void close() throws Exception {
        new Scratch(work).clear();
    }

    private static String name(int size) {
        return String.format(Locale.ROOT, "ours: %,d documents merged into the largest", size);
    }

    /// A project with so many documents, searchable and closed.
    private Path made(int first, int size, String name) throws Exception {
        var folder = Files.createDirectories(work.resolve(name));
        var file = folder.resolve("many.hearsay");
        var documents = ManyDocuments.make(first, size, folder);
        try (var project = ManyDocuments.empty(file)) {
            documents.importInto(project);
            Indexing.run(project, Progress.NONE);
        }
        return file;
    }

    private interface Work {
        long in(Project project, Id user) throws Exception;
    }

    /// Something done in a fresh copy of a project.
    private final class OnCopy implements Contender {

        private final String name;
        private final Path project;
        private final Work task;

        OnCopy(String name, Path project, Work task) {
            this.name = name;
            this.project = project;
            this.task = task;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Timed once() throws Exception {
            var copy = new Scratch(work.resolve("copy")).fresh().resolve("many.hearsay");
            Files.copy(project, copy);
            try (var open = Projects.open(copy)) {
                var registry = open.registry().toCompletableFuture().join();
                var user = registry.annotatorNamed(BenchProject.PERSON).orElseThrow().id();
                if (!name.equals(BACKUP)) {
                    // A merge takes none where the newest is as the project is.
                    Backups.before(Backup.Kind.BEFORE_MERGE, open);
                }
                return cpu.time(name, () -> task.in(open, user));
            }
        }
    }

    private final class Raw implements Contender {

        private final Path project;
        private final RawMerge merge;

        Raw(Path project, RawMerge merge) {
            this.project = project;
            this.merge = merge;
        }

        @Override
        public String name() {
            return FLOOR;
        }

        @Override
        public Timed once() throws Exception {
            var copy = new Scratch(work.resolve("raw")).fresh().resolve("many.hearsay");
            Files.copy(project, copy);
            return cpu.time(FLOOR, () -> merge.into(copy));
        }
    }
}
