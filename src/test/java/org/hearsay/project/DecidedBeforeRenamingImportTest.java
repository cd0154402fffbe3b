package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearsay.BuiltInFormats;
import org.hearsay.cli.Shell;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.job.Progress;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.report.Checking;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.decide.Standing.State;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was decided in a file stays decided where the import gives its parts other names.
class DecidedBeforeRenamingImportTest {

    private static final Renaming NAMES =
            new Renaming(
                    Map.of("CLAIM", "ASSERTION", "STANCE", "ATTITUDE", "said_by", "spoken_by"),
                    Map.of("polarity", "side"),
                    Map.of());

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void decideAndWrite() throws Exception {
        var project = folder.resolve("p.hearsay");
        SampleProject.create(project, "Rita Koch").close();
        Copies.edit(project, DecidedBeforeRenamingImportTest::decideAll);
        var out = folder.resolve("out");
        new Shell().done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        file = out.resolve("project.jsonl");
    }

    @Test
    void intoAnEmptyProject() throws Exception {
        assertThat(states(imported(NAMES))).hasSize(9).containsOnly(State.DECIDED);
    }

    @Test
    void alsoWhereAValueStaysOut() throws Exception {
        var names =
                new Renaming(
                        Map.of("CLAIM", "ASSERTION"),
                        Map.of("certainty", Renaming.LEFT_OUT),
                        Map.of());
        assertThat(states(imported(names))).isNotEmpty().containsOnly(State.DECIDED);
    }

    @Test
    void withoutOtherNamesAsItWas() throws Exception {
        assertThat(states(imported(Renaming.NONE))).hasSize(9).containsOnly(State.DECIDED);
    }

    @Test
    void intoAProjectThatHasTheNames() throws Exception {
        var text = Files.writeString(folder.resolve("a.txt"), "Another article.");
        assertThat(states(imported(NAMES, text))).hasSize(9).containsOnly(State.DECIDED);
    }

    @Test
    void theSchemaHasTheNamesWhereverItNamesAPart() throws Exception {
        try (var open = Projects.openForReading(imported(NAMES))) {
            var schema = Translation.now(open.registry()).schema();
            assertThat(schema.label("CLAIM")).isEmpty();
            assertThat(schema.label("ATTITUDE").orElseThrow().attribute("side")).isPresent();
            assertThat(schema.relation("spoken_by")).isPresent();
            assertThat(Checking.of(open).findings()).isEmpty();
        }
    }

    private List<State> states(Path project) throws Exception {
        try (var open = Projects.openForReading(project)) {
            return review(open).standings().all().stream()
                    .filter(Standing::isForReviewer)
                    .map(Standing::state)
                    .toList();
        }
    }

    /// @param before are in the project already
    private Path imported(Renaming names, Path... before) throws Exception {
        var into = folder.resolve("into.hearsay");
        Projects.create(into, "Into", SchemaJson.newsAttribution(), "Rita Koch").close();
        Copies.edit(
                into,
                p -> {
                    if (before.length > 0) {
                        run(p, ImportRequest.of(List.of(before)));
                        for (var part : List.of("STANCE.polarity", "STANCE", "CLAIM", "said_by")) {
                            rename(p, part);
                        }
                    }
                    var choices = new FileChoices(Map.of(), FileChoice.DEFAULT, names);
                    run(p, ImportRequest.of(List.of(file)).with(choices));
                });
        return into;
    }

    private static void rename(Project project, String name) throws Exception {
        var part = Part.find(Translation.now(project.registry()).schema(), name).orElseThrow();
        var now =
                part instanceof Part.OfAttribute
                        ? NAMES.attribute(part.name())
                        : NAMES.label(part.name());
        var who = Translation.now(project.registry()).annotatorNamed("Rita Koch").orElseThrow();
        new SchemaChanges(project, who.id(), Instant.now())
                .apply(new SchemaChange.Rename(part, now));
    }

    private static void run(Project into, ImportRequest request) throws ProjectException {
        var rita = Translation.now(into.registry()).annotatorNamed("Rita Koch").orElseThrow();
        new Importing(BuiltInFormats.all()).run(into, rita.id(), request, Progress.NONE);
    }

    private static Review review(Project project) throws ProjectException {
        return new Reviewing(project, Clock.systemUTC())
                .of(Translation.now(project.documents(0, 10)).getLast().document().id());
    }

    /// Each as its first annotator has it.
    private static void decideAll(Project project) throws Exception {
        var reviewing = new Reviewing(project, Clock.systemUTC());
        for (int i = 0; i < 9; i++) {
            var review = review(project);
            var open =
                    review.standings().all().stream()
                            .filter(s -> s.isForReviewer() && !s.isSettled())
                            .findFirst();
            if (open.isPresent()) {
                var difference = open.get().difference();
                reviewing.settle(
                        review,
                        Answering.as(difference, difference.layers().getFirst()),
                        reviewing.decider("Rita Koch"),
                        "");
            }
        }
    }
}
