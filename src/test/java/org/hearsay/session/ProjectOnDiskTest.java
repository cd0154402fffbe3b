package org.hearsay.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.history.Withdrawal;
import org.hearsay.project.history.Withdrawals;
import org.hearsay.project.report.Checking;
import org.hearsay.project.report.FirstFits;
import org.hearsay.project.report.Summary;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Motion;
import org.hearsay.settings.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session over a real project file. Its thread is that of the test, which runs what other
/// threads hand to it while it waits.
final class ProjectOnDiskTest {

    private final HandedOver handedOver = new HandedOver();

    @TempDir private Path folder;

    @BeforeEach
    void makeProject() throws ProjectException, IOException {
        Files.writeString(
                folder.resolve("talks.txt"), "Talks\n\nPompeo said the talks went well.\n");
        Files.writeString(folder.resolve("rates.txt"), "Rates\n\nThe Fed holds its rates.\n");
        Projects.create(file(), "Pilot", SchemaJson.newsAttribution(), "Anna Kern").close();
    }

    @Test
    void F02_whatWasDoneIsUndoneAndRedoneAfterARestartAcrossDocuments() throws Exception {
        var first = open();
        var ids = importAll(first);
        var claim = annotating(first, ids.getFirst());
        claim.caret(8);
        claim.letter('s');
        claim.letter('c');
        claim.digit(2);
        claim.extend(Motion.PREVIOUS_CHARACTER);
        claim.extend(Motion.PREVIOUS_CHARACTER);
        var cue = annotating(first, ids.getLast());
        cue.caret(8);
        cue.letter('v');
        close(first);

        var second = open();
        for (int i = 0; i < 5; i++) {
            second.undo();
        }
        handedOver.settle(second);
        assertThat(second.documents()).extracting(r -> r.layers().size()).containsExactly(0, 0);
        assertThat(second.nextUndoProperty().get().key()).isEqualTo("import");
        for (int i = 0; i < 4; i++) {
            second.redo();
        }
        close(second);

        var third = open();
        var again = annotating(third, ids.getFirst());
        assertThat(again.document().ownProperty().get().annotations())
                .isEqualTo(claim.document().ownProperty().get().annotations());
        assertThat(third.nextRedoProperty().get().key()).isEqualTo("add");
        close(third);
    }

    @Test
    void F02_undoTakesBackOnesOwnLastStepAndNobodyElses() throws Exception {
        var first = open();
        var ids = importAll(first);
        close(first);
        var theirs = openAs(new Person("Bo Lund", "BL"));
        var speaker = annotating(theirs, ids.getFirst());
        speaker.caret(8);
        speaker.letter('s');
        close(theirs);

        var mine = open();
        assertThat(mine.nextUndoProperty().get().key()).isEqualTo("import");
        var own = annotating(mine, ids.getLast());
        own.caret(8);
        own.letter('s');
        mine.undo();
        handedOver.settle(mine);
        assertThat(mine.reportProperty().get().step().key()).isEqualTo("add");
        assertThat(mine.nextRedoProperty().get().key()).isEqualTo("add");
        close(mine);

        var again = openAs(new Person("Bo Lund", "BL"));
        assertThat(again.nextUndoProperty().get().key()).isEqualTo("add");
        assertThat(again.nextRedoProperty().get()).isNull();
        again.undo();
        handedOver.settle(again);
        assertThat(again.nextUndoProperty().get()).isNull();
        close(again);
    }

    @Test
    void C02_aMovedEndIsInTheFileAtOnceAndCountsAsNoRightFirstKey() throws Exception {
        var session = open();
        var ids = importAll(session);
        var annotating = annotating(session, ids.getFirst());
        annotating.caret(8);
        annotating.letter('s');
        annotating.letter('c');
        annotating.caret(20);
        annotating.letter('c');
        annotating.extend(Motion.PREVIOUS_CHARACTER);
        annotating.caret(28);
        annotating.letter('v');
        annotating.widening().widen();
        handedOver.settle(session);
        var stored = handedOver.await(session.project().open(ids.getFirst())).layers();
        assertThat(stored.getFirst().annotations())
                .isEqualTo(annotating.document().ownProperty().get().annotations());
        close(session);

        try (var project = Projects.openForReading(file())) {
            var fits = FirstFits.of(project);
            assertThat(fits.get("CLAIM")).isEqualTo(new FirstFits.Count(1, 0, 1));
            assertThat(fits.get("CUE")).isEqualTo(new FirstFits.Count(0, 1, 0));
            assertThat(fits.get("CLAIM").share()).isEqualTo(0.5);
            assertThat(Summary.of(project).json())
                    .contains("\"CLAIM\":{\"made\":2,\"kept\":1,\"widened\":0,\"moved\":1}");
        }
    }

    @Test
    void anImportIsOneStepAndUndoTakesItsDocumentsFromTheListAndTheScreen() throws Exception {
        var session = open();
        var ids = importAll(session);
        handedOver.await(session.open(ids.getFirst()));

        session.undo();
        handedOver.settle(session);
        assertThat(session.documents()).isEmpty();
        assertThat(session.documentProperty().get()).isNull();
        session.redo();
        handedOver.settle(session);

        assertThat(session.documents()).extracting(r -> r.document().id()).isEqualTo(ids);
        close(session);
    }

    @Test
    void aStepIsUndoneFromTheMiddleInAnyDocumentAndComesBackWithRedo() throws Exception {
        var session = open();
        var ids = importAll(session);
        var claim = annotating(session, ids.getFirst());
        claim.caret(8);
        claim.letter('s');
        claim.caret(20);
        claim.letter('c');
        claim.digit(2);
        var all = claim.document().ownProperty().get().annotations();
        annotating(session, ids.getLast()).caret(8);
        handedOver.settle(session);
        var steps = handedOver.await(session.project().log().undoable(Long.MAX_VALUE, 10));
        var added = steps.get(1);
        assertThat(added.step().name().key()).isEqualTo("add");

        var wanted = withdrawal(session, added.sequence());
        assertThat(wanted.later()).containsExactly(steps.getFirst());
        assertThat(session.withdraw(wanted)).isTrue();
        handedOver.settle(session);
        var again = annotating(session, ids.getFirst()).document();
        assertThat(again.ownProperty().get().annotations())
                .extracting(a -> a.label())
                .containsExactly("SPEAKER");
        assertThat(session.nextUndoProperty().get().arguments()).contains("SPEAKER");
        session.redo();
        session.redo();
        handedOver.settle(session);
        assertThat(session.documentProperty().get().ownProperty().get().annotations())
                .isEqualTo(all);
        close(session);
        try (var project = Projects.openForReading(file())) {
            assertThat(Checking.of(project).ok()).isTrue();
        }
    }

    @Test
    void whatWasWorkedOutBeforeAnotherStepIsNotDone() throws Exception {
        var session = open();
        var ids = importAll(session);
        var claim = annotating(session, ids.getFirst());
        claim.caret(8);
        claim.letter('s');
        handedOver.settle(session);
        var wanted = withdrawal(session, 1);
        claim.letter('c');
        assertThat(session.withdraw(wanted)).isFalse();
        handedOver.settle(session);
        assertThat(session.withdraw(wanted)).isFalse();
        assertThat(session.withdraw(withdrawal(session, 1))).isTrue();
        handedOver.settle(session);
        assertThat(session.documents()).isEmpty();
        close(session);
    }

    private static Withdrawal withdrawal(ProjectSession session, long sequence) throws Exception {
        return new Withdrawals(session.project()).of(sequence);
    }

    private List<Id> importAll(ProjectSession session) throws Exception {
        var request =
                ImportRequest.of(List.of(folder.resolve("talks.txt"), folder.resolve("rates.txt")));
        new Importing(BuiltInFormats.all())
                .run(session.project(), session.annotator().id(), request, Progress.NONE);
        session.taken(
                handedOver.await(session.project().log().undoable(Long.MAX_VALUE, 1)).getFirst());
        handedOver.settle(session);
        return session.documents().stream().map(r -> r.document().id()).toList();
    }

    private Annotating annotating(ProjectSession session, Id document) throws Exception {
        return new Annotating(handedOver.await(session.open(document)));
    }

    private ProjectSession open() throws Exception {
        return openAs(FakeProject.PERSON);
    }

    private ProjectSession openAs(Person person) throws Exception {
        Project project = Projects.open(file());
        return handedOver.await(
                ProjectSession.open(
                        project, new Surroundings(person, FakeProject.CLOCK, handedOver)));
    }

    private void close(ProjectSession session) throws Exception {
        handedOver.settle(session);
        session.close();
    }

    private Path file() {
        return folder.resolve("pilot.hearsay");
    }
}
