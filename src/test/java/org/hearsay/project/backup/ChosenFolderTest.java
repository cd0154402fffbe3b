package org.hearsay.project.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups in a folder of the person's choice.
class ChosenFolderTest {

    @TempDir private Path folder;

    @Test
    void F06_backupsGoToTheChosenFolderAndTheEarlierOnesAreListedToo() throws Exception {
        var chosen = folder.resolve("elsewhere");
        try (var project = make("one")) {
            var beside = backups(project).take(Backup.Kind.MANUAL).orElseThrow();
            project.keepBackupsIn(Optional.of(chosen));
            Backups.before(Backup.Kind.BEFORE_IMPORT, project);
            var listed = backups(project).list();
            assertThat(listed).hasSize(2).contains(beside);
            assertThat(listed.getFirst().file()).startsWith(chosen);
            assertThat(beside.file()).startsWith(folder.resolve("one"));
            project.keepBackupsIn(Optional.empty());
            assertThat(backups(project).list()).containsExactly(beside);
        }
    }

    @Test
    void projectsThatAreCalledAlikeHaveFoldersOfTheirOwn() throws Exception {
        var chosen = folder.resolve("elsewhere");
        try (var one = make("one");
                var two = make("two")) {
            for (var project : List.of(one, two)) {
                project.keepBackupsIn(Optional.of(chosen));
                backups(project).take(Backup.Kind.MANUAL);
                assertThat(backups(project).list()).hasSize(1);
            }
        }
        try (var folders = Files.list(chosen)) {
            assertThat(folders).hasSize(2);
        }
    }

    private Project make(String where) throws Exception {
        var file = Files.createDirectories(folder.resolve(where)).resolve("Pilot.hearsay");
        return Projects.create(file, "Pilot", SchemaJson.newsAttribution(), "Ada King");
    }

    private static Backups backups(Project project) {
        return new Backups(project, Clock.systemUTC());
    }
}
