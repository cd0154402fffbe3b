package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.project.merge.Copies.edit;
import static org.hearsay.project.merge.Copies.merge;
import static org.hearsay.review.decide.Standing.State.DECIDED;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Decision;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.review.DifferenceRows;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.review.align.Kind;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Standing;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is decided in the sample's second text stays so when a part of the schema is called
/// otherwise: here, after an undo, and on the other side of a merge.
class DecidedUnderOtherNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "STANCE.polarity=against",
                    "CLAIM.certainty=certain",
                    "STANCE.polarity",
                    "SPEAKER.entity",
                    "said_by",
                    "STANCE",
                    "CLAIM");

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("Sample.hearsay");
        SampleProject.create(file, "Rita Koch").close();
    }

    @Test
    void whatIsDecidedStaysSoUnderOtherNamesAndAfterTheUndo() throws Exception {
        edit(file, p -> decide(p, 9));
        try (var project = Projects.open(file)) {
            var before = decisions(project);
            assertThat(states(project)).hasSize(9).containsOnly(DECIDED);
            for (var name : NAMES) {
                rename(project, name);
                assertThat(states(project)).as(name).hasSize(9).containsOnly(DECIDED);
            }
            assertThat(decisions(project)).isNotEqualTo(before).hasSameSizeAs(before);
            for (var name : NAMES.reversed()) {
                var last = Translation.now(project.log().undoable(Long.MAX_VALUE, 1)).getFirst();
                Translation.now(project.log().undo(Copies.user(project), last.sequence()));
                assertThat(states(project)).as(name).hasSize(9).containsOnly(DECIDED);
            }
            assertThat(decisions(project)).isEqualTo(before);
        }
    }

    @Test
    void whatIsOtherStillReopensUnderOtherNames() throws Exception {
        edit(file, p -> decide(p, 9));
        edit(file, p -> rename(p, "CLAIM"));
        edit(file, DecidedUnderOtherNamesTest::relabelOneThatIsDecided);
        assertThat(states(file)).contains(Standing.State.REOPENED);
        try (var project = Projects.openForReading(file)) {
            var review = review(project);
            var reopened =
                    review.standings().all().stream()
                            .filter(s -> s.state() == Standing.State.REOPENED)
                            .findFirst()
                            .orElseThrow();
            assertThat(review.standings().news(reopened)).anyMatch(n -> n.kind() == Kind.LABEL);
            var id = reopened.difference().id();
            assertThat(new DifferenceRows(review).of(id).orElseThrow().json())
                    .containsPattern(
                            "\"reopened\":\\[\\{\"by\":\"(AK|BL)\",\"question\":\"label\"}");
            var settled =
                    review.standings().all().stream().filter(s -> s.state() == DECIDED).findFirst();
            assertThat(review.standings().news(settled.orElseThrow())).isEmpty();
        }
    }

    @Test
    void aNameThatIsOtherOnOneSideReopensNothingOnEither() throws Exception {
        edit(file, p -> decide(p, 4));
        var theirs = Copies.copy(file, "Theirs.hearsay");
        edit(theirs, p -> decide(p, 5));
        edit(file, p -> rename(p, "CLAIM"));
        edit(file, p -> rename(p, "STANCE.polarity"));
        var there = Copies.copy(theirs, "Into theirs.hearsay");
        merge(there, file);
        merge(file, theirs);
        for (var merged : List.of(file, there)) {
            assertThat(states(merged)).hasSize(9).containsOnly(DECIDED);
        }
        assertThat(decisions(file)).containsExactlyInAnyOrderElementsOf(decisions(there));
        assertThat(merge(file, theirs).decisions()).isZero();
    }

    private static void relabelOneThatIsDecided(Project project) throws Exception {
        var claim =
                review(project).standings().all().stream()
                        .filter(s -> s.state() == DECIDED)
                        .flatMap(s -> s.difference().members().stream())
                        .filter(a -> a.label().equals("CLAIM_NOW"))
                        .findFirst()
                        .orElseThrow();
        Copies.perform(project, Copies.replace(claim, Copies.touched(claim.withLabel("STANCE"))));
    }

    private static Review review(Project project) throws ProjectException {
        return new Reviewing(project, Clock.systemUTC()).of(Copies.row(project, 1).document().id());
    }

    private static void rename(Project project, String name) throws Exception {
        var part = Part.find(Translation.now(project.registry()).schema(), name).orElseThrow();
        var now =
                name.replaceFirst(".*[.=]", "")
                        + (name.equals(name.toUpperCase(Locale.ROOT)) ? "_NOW" : "_now");
        new SchemaChanges(project, Copies.user(project), Instant.now())
                .apply(new SchemaChange.Rename(part, now));
    }

    /// The next that are open, each as its first annotator has it.
    private static void decide(Project project, int most) throws Exception {
        var reviewing = new Reviewing(project, Clock.systemUTC());
        for (int i = 0; i < most; i++) {
            var review = review(project);
            var open =
                    review.standings().all().stream()
                            .filter(s -> s.isForReviewer() && !s.isSettled())
                            .findFirst();
            if (open.isEmpty()) {
                return;
            }
            var difference = open.get().difference();
            reviewing.settle(
                    review,
                    Answering.as(difference, difference.layers().getFirst()),
                    reviewing.decider("Rita Koch"),
                    "");
        }
    }

    private static List<Standing.State> states(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return states(project);
        }
    }

    private static List<Standing.State> states(Project project) throws ProjectException {
        return review(project).standings().all().stream()
                .filter(Standing::isForReviewer)
                .map(Standing::state)
                .toList();
    }

    private static List<Decision> decisions(Path file) throws ProjectException {
        try (var project = Projects.openForReading(file)) {
            return decisions(project);
        }
    }

    private static List<Decision> decisions(Project project) throws ProjectException {
        return Translation.now(Projects.storeOf(project).lookups().decisions());
    }
}
