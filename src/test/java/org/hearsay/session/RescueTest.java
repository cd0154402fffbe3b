package org.hearsay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.report.Checking;
import org.hearsay.project.rescue.Copies;
import org.hearsay.project.rescue.Kept;
import org.hearsay.project.rescue.Lookout;
import org.hearsay.project.rescue.Replay;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.rescue.RunMarks;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Motion;
import org.hearsay.store.FullDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of steps that a full disk does not take: over a real file that may not grow.
final class RescueTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:41:00Z");

    private final HandedOver handedOver = new HandedOver();

    @TempDir private Path folder;

    private ProjectSession session;
    private Annotating annotating;
    private Rescue rescue;

    @BeforeEach
    void openProjectWithALoggedSpan() throws Exception {
        rescue = Rescue.in(folder.resolve("state"));
        // The emoji makes UTF-16 code units and code points differ.
        Files.writeString(
                folder.resolve("talks.txt"),
                "Talks 😀\n\nPompeo said the talks went well. Kim denied it.\n");
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
        session =
                handedOver.await(
                        ProjectSession.open(
                                Projects.open(file()),
                                new Surroundings(
                                        FakeProject.PERSON, FakeProject.CLOCK, handedOver)));
        annotating =
                new Annotating(
                        handedOver.await(
                                session.open(session.documents().getFirst().document().id())));
        annotating.caret(12);
        annotating.letter('s');
        handedOver.await(session.settled());
    }

    @AfterEach
    void close() {
        FullDisk.makeRoom(session.project());
        session.close();
    }

    @Test
    void F05_whatAFullDiskDoesNotTakeIsWrittenInOrderWhenThereIsRoom() throws Exception {
        workOnAFullDisk();
        var expected = own();
        FullDisk.makeRoom(session.project());
        session.tryAgain();
        handedOver.await(session.settled());
        assertThat(session.unsaved()).isEmpty();
        assertThat(stored(file())).isEqualTo(expected);
    }

    @Test
    void F05_whatWasKeptAsideIsDoneExactlyAtTheNextStart() throws Exception {
        workOnAFullDisk();
        var expected = own();
        rescue.kept().keep(subject(), NOW, session.unsaved());
        var kept = rescue.kept().find(subject().project());
        assertThat(kept).extracting(Kept::pending).containsExactly(session.unsaved());
        assertThat(kept.getFirst().since()).isEqualTo(NOW);

        // As if the program had been started anew: the file knows of none of it.
        var copy = folder.resolve("copy.hearsay");
        Copies.save(file(), List.of(), session.annotator().id(), copy);
        assertThat(stored(copy)).isNotEqualTo(expected);
        try (var project = Projects.open(copy)) {
            Replay.onto(project.log(), kept.getFirst().annotator(), kept.getFirst().pending());
            assertThat(Checking.of(project).ok()).isTrue();
        }
        assertThat(stored(copy)).isEqualTo(expected);
        rescue.kept().forget(kept.getFirst().journal());
        assertThat(rescue.kept().find(subject().project())).isEmpty();
    }

    @Test
    void aCopyHasWhatTheFileDoesNotHaveYet() throws Exception {
        workOnAFullDisk();
        var copy = folder.resolve("copy.hearsay");
        Copies.save(file(), session.unsaved(), session.annotator().id(), copy);
        assertThat(stored(copy)).isEqualTo(own());
        assertThat(stored(file())).isNotEqualTo(own());
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> Copies.save(file(), List.of(), session.annotator().id(), copy))
                .withMessageContaining("copy.hearsay");
    }

    @Test
    void theLookoutKeepsARefusedStepUntilTheFileTakesIt() throws Exception {
        workOnAFullDisk();
        var lookout = new Lookout(rescue, subject());
        assertThat(lookout.hand(state(session.unsaved()))).isTrue();
        assertThat(lookout.hand(state(session.unsaved()))).isFalse();
        lookout.write();
        assertThat(rescue.kept().find(subject().project())).hasSize(1);
        // This very program runs still.
        assertThat(rescue.marks().left(subject().project())).isEmpty();

        lookout.end(state(List.of()));
        assertThat(rescue.kept().find(subject().project())).isEmpty();
        lookout.hand(state(session.unsaved()));
        lookout.write();
        assertThat(folder.resolve("state/running")).isEmptyDirectory();
    }

    @Test
    void anotherRunsJournalIsLeftAlone() throws Exception {
        workOnAFullDisk();
        rescue.kept().keep(subject(), NOW, session.unsaved());
        var later =
                new Lookout.Subject(
                        subject().project(), file(), subject().annotator(), NOW.plusSeconds(60));
        var lookout = new Lookout(rescue, later);
        lookout.hand(state(List.of()));
        lookout.write();
        lookout.end(state(List.of()));
        assertThat(rescue.kept().find(subject().project())).hasSize(1);
    }

    @Test
    void theMarkOfAProgramThatRunsNoMoreTellsHowTheProjectStood() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        rescue.marks().set(subject().project(), new RunMarks.Mark(NOW, 17, 2));
        var mark = folder.resolve("state/running").resolve(subject().project() + ".run");
        var lines = Files.readAllLines(mark);
        lines.set(0, Long.toString(ended.pid()));
        Files.write(mark, lines);
        assertThat(rescue.marks().left(subject().project()))
                .contains(new RunMarks.Mark(NOW, 17, 2));
    }

    /// Steps of every kind, of which the file takes none.
    private void workOnAFullDisk() throws Exception {
        // The project as it is fills its pages; what follows needs more of them.
        FullDisk.fill(session.project());
        annotating.caret(20);
        annotating.letter('c');
        while (!(session.saveStateProperty().get() instanceof SaveState.Failed)) {
            annotating.extend(Motion.PREVIOUS_CHARACTER);
            annotating.extend(Motion.NEXT_CHARACTER);
            handedOver.await(session.settled());
        }
        annotating.caret(12);
        annotating.letter('q');
        session.undo();
        session.undo();
        session.redo();
        annotating.caret(45);
        annotating.letter('s');
        assertThat(session.unsaved())
                .extracting(Pending::kind)
                .contains(LoggedStep.Kind.DONE, LoggedStep.Kind.UNDO, LoggedStep.Kind.REDO);
    }

    private Lookout.Subject subject() {
        return new Lookout.Subject(
                session.registryProperty().get().head().id(),
                file(),
                session.annotator().id(),
                NOW);
    }

    private static Lookout.State state(List<Pending> refused) {
        return new Lookout.State(new RunMarks.Mark(NOW, 3, refused.size()), refused, NOW);
    }

    private List<Annotation> own() {
        return annotating.document().ownProperty().get().annotations();
    }

    private List<Annotation> stored(Path file) throws ProjectException {
        try (var project = Projects.openForReading(file)) {
            Id document = annotating.document().id();
            return project.open(document).toCompletableFuture().join().layers().stream()
                    .findFirst()
                    .map(Layer::annotations)
                    .orElse(List.of());
        }
    }

    private Path file() {
        return folder.resolve("pilot.hearsay");
    }
}
