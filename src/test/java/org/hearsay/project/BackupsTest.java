package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.Recipes;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.backup.Backup.Kind;
import org.hearsay.project.documents.Documents;
import org.hearsay.project.report.Checking;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir private Path folder;

    private Project project;
    private Id me;

    @BeforeEach
    void makeProject() throws Exception {
        project =
                Projects.create(
                        folder.resolve("Pilot.hearsay"),
                        "Pilot",
                        SchemaJson.newsAttribution(),
                        "Anna Kern");
        me = Translation.now(project.registry()).annotators().keySet().iterator().next();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void F06_aBackupExistsBeforeAnImportAndRestoringItGivesTheSameContent() throws Exception {
        importText("Talks");
        var before = state(project);
        importText("Rates");
        var after = state(project);

        var backup = backups().list().getFirst();
        assertThat(backup.kind()).isEqualTo(Kind.BEFORE_IMPORT);
        assertThat(stateOf(backup.file())).isEqualTo(before);
        assertThat(backups().replaceBy(backup.file()))
                .hasValueSatisfying(b -> assertThat(b.kind()).isEqualTo(Kind.BEFORE_RESTORE));
        reopen();
        assertThat(state(project)).isEqualTo(before);
        assertThat(documents()).hasSize(1);
        assertThat(Checking.of(project).ok()).isTrue();

        var replaced = backups().list().getFirst();
        assertThat(stateOf(replaced.file())).isEqualTo(after);
        backups().replaceBy(replaced.file());
        reopen();
        assertThat(state(project)).isEqualTo(after);
        assertThat(documents()).hasSize(2);
    }

    @Test
    void F06_aBackupExistsBeforeDocumentsAreRemoved() throws Exception {
        importText("Talks");
        var before = state(project);
        new Documents(project, me).remove(documents());
        var backup = backups().list().getFirst();
        assertThat(backup.kind()).isEqualTo(Kind.BEFORE_REMOVAL);
        assertThat(stateOf(backup.file())).isEqualTo(before);
    }

    @Test
    void whereNothingChangedNoneIsMade() throws Exception {
        importText("Talks");
        assertThat(backups().take(Kind.MANUAL)).isPresent();
        assertThat(backups().take(Kind.CLOSE)).isEmpty();
        name("lunch");
        assertThat(backups().take(Kind.CLOSE)).isPresent();
    }

    @Test
    void oneThatIsTakenWhileStepsAreWrittenIsOfOneMoment() throws Exception {
        importText("Talks");
        var writing =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 300; i++) {
                                name("moment " + i);
                            }
                        },
                        Thread::startVirtualThread);
        int taken = 0;
        while (!writing.isDone()) {
            // Made only where everything in it fits together.
            taken += backups().take(Kind.WORK).isPresent() ? 1 : 0;
        }
        writing.join();
        assertThat(taken).isPositive();
        assertThat(Checking.of(project).ok()).isTrue();
        assertThat(backups().list()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingChanges() throws Exception {
        importText("Talks");
        var made = backups().take(Kind.MANUAL).orElseThrow();
        name("later");
        var before = state(project);
        damage(made.file());
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> backups().replaceBy(made.file()))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ProjectException.Kind.DAMAGED));
        assertThat(state(project)).isEqualTo(before);
    }

    @Test
    void aBackupIsOpenedForReadingSoThatItStaysAsItIs() throws Exception {
        var made = backups().take(Kind.MANUAL).orElseThrow();
        try (var opened = Projects.open(made.file())) {
            assertThat(opened.access()).isEqualTo(new Access.ReadOnly(new Access.Reason.Backup()));
        }
        assertThat(Files.list(made.file().getParent())).containsExactly(made.file());
    }

    @Test
    void whereNoBackupCanBeWrittenNothingIsImported() throws Exception {
        Files.writeString(folder.resolve("Pilot backups"), "a file where the folder would be");
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> importText("Talks"))
                .withMessageContaining("Pilot backups");
        assertThat(documents()).isEmpty();
    }

    private Backups backups() {
        return new Backups(project, Clock.systemUTC());
    }

    private void name(String moment) {
        try {
            var head = Translation.now(project.registry()).head();
            Translation.now(project.log().append(me, Recipes.nameMoment(head, moment)));
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    private void importText(String title) throws IOException, ProjectException {
        var file = folder.resolve(title + ".txt");
        Files.writeString(file, title + "\n\nPompeo said the talks went well.\n");
        new Importing(BuiltInFormats.all())
                .run(project, me, ImportRequest.of(List.of(file)), Progress.NONE);
    }

    private List<Id> documents() throws ProjectException {
        return Translation.now(project.documents(0, 10)).stream()
                .map(r -> r.document().id())
                .toList();
    }

    private void reopen() throws ProjectException {
        var file = project.file();
        project.close();
        project = Projects.open(file);
    }

    private static String state(Project project) throws ProjectException {
        return Translation.now(Projects.storeOf(project).state());
    }

    private static String stateOf(Path file) throws ProjectException {
        try (var opened = Projects.openForReading(file)) {
            return state(opened);
        }
    }

    private static void damage(Path file) throws IOException {
        var text = "Pompeo said".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var bytes = Files.readAllBytes(file);
        for (int i = 0; i + text.length < bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + text.length, text, 0, text.length)) {
                bytes[i] = 'K';
                Files.write(file, bytes);
                return;
            }
        }
        throw new AssertionError("The text is not in the file");
    }
}
