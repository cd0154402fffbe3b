package org.hearsay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.EditConflictException;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.edit.Recipes;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.history.PastTexts;
import org.hearsay.project.report.Checking;
import org.hearsay.project.revise.Correction;
import org.hearsay.project.revise.Revising;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.problems.Repairs;
import org.hearsay.store.PendingJson;
import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A corrected text under a session over a real project file: the article at work is another one
/// then, and each undo and redo finds the text that it was made for, also after a restart.
final class CorrectedTextTest {

    private static final String OLD =
            "Talks 😀\n\nMike Pompeo said the talks went wel. Kim denied.\n";
    private static final String NEW =
            "Talks\n\nMike Pompeo 😀 said the talks went well. Kim denied.\n";

    private final HandedOver handedOver = new HandedOver();

    @TempDir private Path folder;

    @BeforeEach
    void makeProject() throws Exception {
        Files.writeString(folder.resolve("talks.txt"), OLD);
        try (var project =
                Projects.create(file(), "Pilot", SchemaJson.newsAttribution(), "Anna Kern")) {
            var me = project.registry().toCompletableFuture().join().annotators().keySet();
            new Importing(BuiltInFormats.all())
                    .run(
                            project,
                            me.iterator().next(),
                            ImportRequest.of(List.of(folder.resolve("talks.txt"))),
                            Progress.NONE);
        }
    }

    @Test
    void F02_stepsBeforeAndBehindACorrectionAreUndoneAndRedoneAfterARestart() throws Exception {
        var session = open();
        mark(session, "Pompeo", 's');
        mark(session, "Kim", 's');
        session.perform(Recipes.setReadTo(own(session).head(), OLD.length()));
        var before = own(session);
        session.perform(plan(session, NEW).step());
        assertThat(text(session)).isEqualTo(NEW);
        assertThat(session.documents().getFirst().document().revision()).isEqualTo(2);
        assertThat(words(session)).containsExactly("Mike Pompeo", "Kim");
        mark(session, "denied", 'v');
        var after = own(session);
        close(session);

        var second = open();
        assertThat(own(second).annotations()).isEqualTo(after.annotations());
        for (int i = 0; i < 2; i++) {
            second.undo();
        }
        handedOver.settle(second);
        assertThat(text(second)).isEqualTo(OLD);
        assertThat(own(second).annotations()).isEqualTo(before.annotations());
        assertThat(own(second).head()).isEqualTo(before.head());
        second.undo();
        second.undo();
        close(second);
        checkFile();

        var third = open();
        assertThat(words(third)).containsExactly("Mike Pompeo");
        for (int i = 0; i < 4; i++) {
            third.redo();
        }
        handedOver.settle(third);
        assertThat(text(third)).isEqualTo(NEW);
        assertThat(own(third).annotations()).isEqualTo(after.annotations());
        assertThat(own(third).head()).isEqualTo(after.head());
        close(third);
        checkFile();
    }

    @Test
    void aTouchedSpanIsToBeLookedAtUntilItIsConfirmedOrMoved() throws Exception {
        var session = open();
        mark(session, "Pompeo", 's');
        session.perform(plan(session, OLD.replace("Pompeo", "Pompeio")).step());
        assertThat(rechecks(session)).isEqualTo(1);
        var document = session.documentProperty().get();
        var problem = document.problemsProperty().get().getFirst();
        assertThat(problem.arguments()).containsExactly("Mike Pompeo");
        var repairs = new Repairs(document);
        document.perform(repairs.step(problem, problem.fixes().getFirst()).orElseThrow());
        assertThat(rechecks(session)).isZero();
        session.undo();
        handedOver.settle(session);
        assertThat(rechecks(session)).isEqualTo(1);
        var doubted = own(session).annotations().getFirst();
        document.perform(Recipes.move(doubted, org.hearsay.text.Anchor.of(15, 22)));
        assertThat(rechecks(session)).isZero();
        close(session);
        checkFile();
    }

    @Test
    void aCorrectionOfATextThatHasChangedSinceIsNotDone() throws Exception {
        var session = open();
        mark(session, "Kim", 's');
        var stale = plan(session, NEW);
        session.perform(plan(session, OLD + "More.\n").step());
        assertThatThrownBy(() -> session.perform(stale.step()))
                .isInstanceOf(EditConflictException.class);
        assertThat(text(session)).isEqualTo(OLD + "More.\n");
        close(session);
        checkFile();
    }

    @Test
    void theHistoryShowsWordsOfTheTextThatTheyWereMarkedIn() throws Exception {
        var session = open();
        mark(session, "Kim", 's');
        session.perform(plan(session, NEW).step());
        mark(session, "denied", 'v');
        handedOver.settle(session);
        var rows = handedOver.await(session.project().log().rows(Long.MAX_VALUE, 3));
        var texts = new ArrayList<String>();
        for (var row : rows) {
            texts.add(
                    handedOver
                            .await(PastTexts.of(session.project(), row))
                            .article()
                            .text()
                            .value());
        }
        assertThat(texts).containsExactly(NEW, NEW, OLD);
        close(session);
    }

    @Test
    void aDeletedSpanGoesWithItsLinksAndComesBackByUndo() throws Exception {
        var session = open();
        mark(session, "Pompeo", 's');
        mark(session, "said", 'v');
        var before = own(session);
        session.perform(plan(session, OLD.replace("Mike Pompeo ", "")).step());
        assertThat(words(session)).containsExactly("said");
        session.undo();
        handedOver.settle(session);
        assertThat(own(session).annotations()).isEqualTo(before.annotations());
        close(session);
        checkFile();
    }

    @Test
    void F05_aCorrectionThatWaitsForTheDiskIsKeptAsideWithBothTexts() throws Exception {
        var session = open();
        mark(session, "Pompeo", 's');
        handedOver.settle(session);
        var step = plan(session, NEW).step();
        var pending = List.of(new Pending(LoggedStep.Kind.DONE, List.of(step), List.of()));
        assertThat(PendingJson.read(PendingJson.write(pending))).isEqualTo(pending);
        close(session);
    }

    private static void mark(ProjectSession session, String word, char key) {
        var document = session.documentProperty().get();
        var annotating = new Annotating(document);
        annotating.caret(document.text().indexOf(word) + 1);
        annotating.letter(key);
    }

    private Correction plan(ProjectSession session, String text) throws Exception {
        handedOver.settle(session);
        var id = session.documentProperty().get().id();
        return new Revising(session.project()).plan(id, new DocumentText(text));
    }

    private static Layer own(ProjectSession session) {
        return session.documentProperty().get().ownProperty().get();
    }

    private static String text(ProjectSession session) {
        return session.documentProperty().get().text();
    }

    private static List<String> words(ProjectSession session) {
        var text = session.documentProperty().get().article().text();
        return own(session).annotations().stream().map(Annotation::anchor).map(text::at).toList();
    }

    private static long rechecks(ProjectSession session) {
        return session.documentProperty().get().problemsProperty().get().stream()
                .filter(p -> p.rule().equals("recheck"))
                .count();
    }

    private void checkFile() throws Exception {
        try (var project = Projects.openForReading(file())) {
            assertThat(Checking.of(project).ok()).isTrue();
        }
    }

    private ProjectSession open() throws Exception {
        var around = new Surroundings(FakeProject.PERSON, FakeProject.CLOCK, handedOver);
        var session = handedOver.await(ProjectSession.open(Projects.open(file()), around));
        handedOver.await(session.open(session.documents().getFirst().document().id()));
        return session;
    }

    private void close(ProjectSession session) throws Exception {
        handedOver.settle(session);
        session.close();
    }

    private Path file() {
        return folder.resolve("pilot.hearsay");
    }
}
