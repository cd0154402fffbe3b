package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;

/// Checklist G02: from the digit that decides a difference until the next one is laid out.
final class ReviewRow implements Row {

    private static final double LIMIT = 100;
    private static final int DIFFERENCES = 400;

    private final Path work;
    private WholeWindow window;

    ReviewRow(Path work) {
        this.work = work;
    }

    @Override
    public String title() {
        return "4e decision in a review to the next difference, " + DIFFERENCES + " differences";
    }

    @Override
    public List<Contender> contenders() throws Exception {
        var folder = Files.createDirectories(work.resolve("review"));
        window = new WholeWindow(make(folder), folder);
        window.press(KeyCode.DIGIT5, true).join();
        while (window.text("#review-left").isEmpty()) {
            window.press(KeyCode.SHIFT, false).join();
        }
        return List.of(new Decided());
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        return List.of(
                new Check(
                        "the next difference is there within 100 ms, p95 (in units of 100 ms)",
                        samples.get("decision").p95() / LIMIT,
                        1));
    }

    @Override
    public int warmUp() {
        return 5;
    }

    @Override
    public int rounds() {
        return 40;
    }

    @Override
    public void close() {
        window.close();
    }

    private final class Decided implements Contender {

        @Override
        public String name() {
            return "decision";
        }

        @Override
        public Timed once() {
            var left = window.text("#review-left");
            long start = System.nanoTime();
            long painted = window.press(KeyCode.DIGIT1, false).join();
            if (window.text("#review-left").equals(left)) {
                throw new IllegalStateException("Nothing was decided: " + left);
            }
            return new Timed((painted - start) / 1e6, 1);
        }
    }

    /// A project with one text in which two annotators differ in the words of each claim.
    private static Path make(Path folder) throws Exception {
        var file = folder.resolve("review.hearsay");
        var texts = Files.createDirectories(folder.resolve("texts"));
        var text = new StringBuilder();
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < DIFFERENCES; i++) {
            text.append("Minister ").append(i).append(" said that ");
            int start = text.length();
            text.append("the harbour would close");
            int end = text.length();
            text.append(" in ").append(i).append(" days");
            claims.add(new Claim(start, end, text.length()));
            text.append(i % 4 == 3 ? ".\n" : ". ");
        }
        Files.writeString(texts.resolve("review.txt"), text.toString());
        try (var project =
                Projects.create(
                        file, "Review", SchemaJson.newsAttribution(), BenchProject.PERSON)) {
            var person = project.registry().toCompletableFuture().join();
            new Importing(BuiltInFormats.all())
                    .run(
                            project,
                            person.annotatorNamed(BenchProject.PERSON).orElseThrow().id(),
                            new ImportRequest(
                                    List.of(texts), "", BenchProject.PERSON, null, true, false),
                            Progress.NONE);
            add(project, "AK", claims.stream().map(c -> Anchor.of(c.start, c.end)).toList());
            add(project, "BL", claims.stream().map(c -> Anchor.of(c.start, c.longEnd)).toList());
        }
        return file;
    }

    private record Claim(int start, int end, int longEnd) {}

    private static void add(Project project, String name, List<Anchor> anchors) {
        var document =
                project.documents(0, 1).toCompletableFuture().join().getFirst().document().id();
        var annotator = new Annotator(project.ids().next(), name, name, Annotator.Role.ANNOTATOR);
        Id layer = project.ids().next();
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(annotator));
        edits.add(
                new Edit.Add(
                        new LayerHead(
                                layer,
                                document,
                                annotator.id(),
                                LayerHead.Kind.WORK,
                                LayerHead.Status.DONE,
                                0)));
        for (var anchor : anchors) {
            edits.add(
                    new Edit.Add(
                            new Annotation(
                                    project.ids().next(),
                                    layer,
                                    "CLAIM",
                                    anchor,
                                    Attributes.NONE,
                                    "",
                                    Origin.HAND,
                                    Stamp.at(Instant.now()))));
        }
        project.log()
                .append(annotator.id(), new Transaction(StepName.of("import"), edits))
                .toCompletableFuture()
                .join();
    }
}
