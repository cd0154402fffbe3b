package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.text.Anchor;

/// Row 4, the half behind the screen: from handing an annotation over until it is durable.
final class DurableRow implements Row {

    private static final List<Size> SIZES = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE);

    private final Path work;
    private Project project;

    DurableRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "4a annotation handed over to durable";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var folder = Files.createDirectories(work.resolve("durable"));
        project = Projects.open(BenchProject.make(folder));
        var all = new ArrayList<Contender>();
        all.add(Floors.sync(folder));
        all.add(Floors.sqlite(folder));
        var documents = BenchProject.documents(project);
        for (var size : SIZES) {
            var document = documents.get(size);
            var row = project.document(document).toCompletableFuture().join();
            all.add(new Ours(size, row.layers().getFirst().head().id()));
        }
        for (var size : SIZES) {
            all.add(new UimaRewrite(size, folder));
        }
        return all;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        var checks = new ArrayList<Check>();
        double floor = samples.get("floor: SQLite insert, WAL, FULL").median();
        for (var size : SIZES) {
            checks.add(
                    new Check(
                            "durable p50 at most 3 x the raw SQLite floor, " + size.title,
                            ours(samples, size).median() / floor,
                            3));
        }
        checks.add(
                new Check(
                        "durable p50 the same at every size: 1 MB against 3 KB",
                        ours(samples, Size.LARGE).median() / ours(samples, Size.SMALL).median(),
                        1.2));
        checks.add(
                new Check(
                        "at least 20 x below the UIMA rewrite at 1 MB",
                        20
                                * ours(samples, Size.LARGE).median()
                                / samples.get("peer: UIMA rewrite and sync, " + Size.LARGE.title)
                                        .median(),
                        1));
        return checks;
    }

    @Override
    public int warmUp() {
        return 300;
    }

    @Override
    public int rounds() {
        return 500;
    }

    @Override
    public void close() {
        project.close();
    }

    private static Samples ours(Map<String, Samples> samples, Size size) {
        return samples.get("ours: " + size.title);
    }

    /// One annotation, appended to the log.
    private final class Ours implements Contender {

        private final Size size;
        private final Id layer;
        private final Id annotator;

        Ours(Size size, Id layer) {
            this.size = size;
            this.layer = layer;
            annotator =
                    project.registry()
                            .toCompletableFuture()
                            .join()
                            .annotators()
                            .keySet()
                            .iterator()
                            .next();
        }

        @Override
        public String name() {
            return "ours: " + size.title;
        }

        @Override
        public Timed once() {
            var annotation =
                    new Annotation(
                            project.ids().next(),
                            layer,
                            "CLAIM",
                            Anchor.of(100, 130),
                            Attributes.NONE,
                            "",
                            Origin.HAND,
                            Stamp.at(Instant.EPOCH));
            var step = Recipes.add(annotation, "words");
            long start = System.nanoTime();
            project.log().append(annotator, step).toCompletableFuture().join();
            return new Timed((System.nanoTime() - start) / 1e6, 1);
        }
    }
}
