package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;
import org.hearsay.job.Progress;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.Project;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.dataset.Datasets;

/// Beside row 6: training sets, and exports in splits, which look for near copies among all
/// articles first. Told, with what they keep in the heap; the table of goals has none for them. CPU
/// of the process, files in memory.
final class TrainingRow implements Row {

    private final Path work;
    private final Growth growth;
    private final Cpu cpu = new Cpu();
    private final Map<String, Cpu.Load> loads = new LinkedHashMap<>();
    private final List<String> heaps = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    TrainingRow(Path work, Growth growth) throws IOException {
        this.work = Scratch.inMemory(work).resolve("training");
        this.growth = growth;
    }

    @Override
    public String title() {
        return String.format(
                Locale.ROOT, "6 training sets and splits of %,d documents, CPU", growth.largest());
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var all = new ArrayList<Contender>();
        for (int size : List.of(growth.largest() / 2, growth.largest())) {
            var folder = work.resolve(Integer.toString(size));
            var documents = ManyDocuments.make(size, folder);
            var project = ManyDocuments.empty(folder.resolve("many.hearsay"));
            projects.add(project);
            documents.importInto(project);
            var load = new Cpu.Load(size, documents.bytes());
            add(all, load, "export of JSON Lines", () -> export(project, ExportRequest.NO_SPLIT));
            add(all, load, "export of JSON Lines in splits", () -> export(project, splits()));
            for (var task : List.of(Task.TOKENS, Task.SENTENCES)) {
                var words = "training set of " + task.written() + " in splits";
                add(all, load, words, () -> dataset(project, task));
            }
        }
        return all;
    }

    /// The pass for the heap is also the one that the compiler learns from.
    private void add(List<Contender> all, Cpu.Load load, String what, Cpu.Task task)
            throws Exception {
        var name = String.format(Locale.ROOT, "ours: %,d, %s", load.documents(), what);
        new Scratch(out()).clear();
        heaps.add(
                String.format(Locale.ROOT, "%-50s heap above idle %.1f MB", name, Heap.peak(task)));
        loads.put(name, load);
        all.add(
                new Contender() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public Timed once() throws Exception {
                        new Scratch(out()).clear();
                        return cpu.time(name, task);
                    }
                });
    }

    private long export(Project project, Splitting.Choice choice) throws Exception {
        var report =
                new Exporting(BuiltInFormats.all(), "bench", CardAgreement::of)
                        .run(
                                project,
                                new ExportRequest(
                                        "hearsay-jsonl",
                                        out(),
                                        ExportRequest.ALL,
                                        "",
                                        false,
                                        false,
                                        Map.of(),
                                        choice),
                                Progress.NONE);
        return report.documents() + (long) report.annotations();
    }

    private long dataset(Project project, Task task) throws Exception {
        return new Datasets("bench")
                .run(
                        project,
                        new DatasetRequest(
                                out(),
                                task,
                                BenchProject.PERSON,
                                "jsonl",
                                LabelMap.OWN,
                                new DatasetRequest.Options(1, 3, Neutral.ANNOTATED_ONLY, ""),
                                splits(),
                                DatasetRequest.Texts.WITH),
                        Progress.NONE)
                .total();
    }

    private static Splitting.Choice splits() {
        return new Splitting.Choice(
                Plan.Shares.parse("train=0.8,dev=0.1,test=0.1"), GroupBy.ARTICLE, Shared.KEEP, 1);
    }

    private Path out() {
        return work.resolve("out");
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of();
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<>(cpu.rates(loads));
        notes.addAll(heaps);
        return notes;
    }

    @Override
    public int warmUp() {
        return 0;
    }

    @Override
    public int rounds() {
        return 2;
    }

    @Override
    public void close() throws Exception {
        projects.forEach(Project::close);
        new Scratch(work).clear();
    }
}
