package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.Shell;
import org.hearsay.job.Progress;
import org.hearsay.project.Access;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.project.rescue.DamagedFile;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.store.FullDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be merged: they are named, with what can be done, and nothing changes.
class MergeHazardsTest {

    private static final int PAGE = 4096;

    /// Where SQLite keeps the version that we give a file.
    private static final int USER_VERSION = 60;

    @TempDir private Path folder;
    private Path ours;
    private Path theirs;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void makeCopies() throws Exception {
        ours = folder.resolve("ours.hearsay");
        SampleProject.create(ours, "AK").close();
        theirs = Copies.copy(ours, "theirs.hearsay");
        Copies.edit(theirs, project -> Apart.theirs(project, folder));
        before = Copies.content(ours);
    }

    @Test
    void aDamagedPageIsNoticedOrDoesNotMatter() throws Exception {
        var merged = Copies.copy(ours, "merged.hearsay");
        Copies.merge(merged, theirs);
        var after = Copies.content(merged);
        int pages = (int) (Files.size(theirs) / PAGE);
        int noticed = 0;
        for (int page = 1; page <= pages; page += Math.max(1, pages / 25)) {
            var target = Copies.copy(ours, "target-" + page + ".hearsay");
            var damaged = Copies.copy(theirs, "damaged-" + page + ".hearsay");
            DamagedFile.damage(damaged, page);
            try {
                Copies.merge(target, damaged);
                assertThat(Copies.content(target)).as("page %s", page).isEqualTo(after);
            } catch (ProjectException e) {
                noticed++;
                assertThat(e.getMessage())
                        .as("page %s", page)
                        .contains("damaged-" + page + ".hearsay")
                        .contains("othing was merged");
                assertThat(Copies.content(target)).isEqualTo(before);
            }
            assertThat(Copies.findings(target)).isEmpty();
        }
        assertThat(noticed).isPositive();
    }

    @Test
    void aFileOfALaterVersionIsNamedWithWhatToDo() throws Exception {
        try (var file = FileChannel.open(theirs, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(4).putInt(0, 999), USER_VERSION);
        }
        refused(theirs, "theirs.hearsay", "later version of Hearsay; install that version");
    }

    @Test
    void theProjectItselfIsRefusedUnderAnyName() throws Exception {
        refused(ours, "ours.hearsay", "choose a colleague's file");
        var link = Files.createSymbolicLink(folder.resolve("link.hearsay"), ours);
        refused(link, "link.hearsay", "choose a colleague's file");
    }

    @Test
    void anEmptyFileAFolderAndATextAreRefused() throws Exception {
        refused(Files.createFile(folder.resolve("empty.hearsay")), "empty.hearsay");
        refused(Files.createDirectory(folder.resolve("folder.hearsay")), "folder.hearsay");
        refused(Files.writeString(folder.resolve("text.hearsay"), "text"), "text.hearsay");
    }

    @Test
    void aTargetThatIsOpenElsewhereIsNamedWithWhoHasItAndNothingChanges() throws Exception {
        try (var holder = Projects.open(ours);
                var second = Projects.open(ours)) {
            assertThat(holder.access()).isEqualTo(new Access.Write());
            assertThat(second.access()).isInstanceOf(Access.ReadOnly.class);
            assertThatThrownBy(() -> merge(second))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("open for reading only; nothing was merged");
            var told = new Shell().run("merge", ours, theirs);
            assertThat(told.code()).isNotZero();
            assertThat(told.err()).contains(System.getProperty("user.name"));
        }
        unchanged();
        Copies.merge(ours, theirs);
        assertThat(Copies.content(ours)).isNotEqualTo(before);
    }

    @Test
    void aTargetThatAnotherProgramHasOpenIsNamedAndIsMergedOnceThatHasEnded() throws Exception {
        var holder = Holder.start(ours, folder.resolve("holder.log"));
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Holder.HELD);
            try (var project = Projects.open(ours)) {
                assertThat(project.access()).isInstanceOf(Access.ReadOnly.class);
                assertThatThrownBy(() -> merge(project))
                        .isInstanceOf(ProjectException.class)
                        .hasMessageContaining("open for reading only; nothing was merged");
            }
            var told = new Shell().run("merge", ours, theirs);
            assertThat(told.code()).isNotZero();
            assertThat(told.err()).contains(System.getProperty("user.name"));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        unchanged();
        Copies.merge(ours, theirs);
        assertThat(Copies.content(ours)).isNotEqualTo(before);
    }

    @Test
    void aTargetThatMayOnlyBeReadStaysAsItIs() throws Exception {
        try (var reading = Projects.openForReading(ours)) {
            assertThatThrownBy(() -> merge(reading))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("open for reading only; nothing was merged");
        }
        unchanged();
    }

    @Test
    void withoutAPlaceForTheBackupNothingIsMerged() throws Exception {
        var folder = Files.writeString(BackupFolder.beside(ours).folder(), "in the way");
        try (var project = Projects.open(ours)) {
            assertThatThrownBy(() -> merge(project))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("No backup could be written")
                    .hasMessageContaining("Nothing was merged");
        }
        unchanged();
        Files.delete(folder);
        Copies.merge(ours, theirs);
        assertThat(Copies.content(ours)).isNotEqualTo(before);
    }

    @Test
    void onAFullDiskNothingIsMergedAndTheSameMergeGoesWhenThereIsRoom() throws Exception {
        var there = Copies.copy(ours, "merged.hearsay");
        Copies.merge(there, theirs);
        try (var project = Projects.open(ours)) {
            FullDisk.fill(project);
            assertThatThrownBy(() -> merge(project))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageContaining("Nothing was merged");
            assertThat(Translation.now(Projects.storeOf(project).verify()).findings()).isEmpty();
            FullDisk.makeRoom(project);
            assertThat(Translation.now(project.documents(0, 10))).hasSize(2);
            merge(project);
        }
        assertThat(Copies.content(ours)).isEqualTo(Copies.content(there));
        assertThat(Copies.findings(ours)).isEmpty();
    }

    @Test
    void marksBetweenLettersOfManyUnitsKeepTheirWordsExactly() throws Exception {
        var shell = new Shell();
        var unicode = folder.resolve("unicode.hearsay");
        var seed = Path.of("src/test/resources/org/hearsay/seed/seed-unicode-gold.json");
        shell.done("new", unicode);
        shell.done("import", unicode, seed);
        var one = Copies.copy(unicode, "one.hearsay");
        try (var project = Projects.open(one)) {
            var layer = Copies.open(project, 0).layers().getFirst();
            var last = layer.annotations().getLast();
            Copies.perform(project, Copies.replace(last, last.withNote("\ud83d\ude00 theirs")));
        }
        var words = words(one);
        assertThat(words).hasSizeGreaterThan(5);
        Copies.merge(unicode, one);
        assertThat(words(unicode)).isEqualTo(words);
        assertThat(shell.run("verify", unicode).code()).isZero();
        Copies.merge(ours, one);
        assertThat(words(ours)).containsAll(words);
        assertThat(Copies.findings(ours)).isEmpty();
    }

    /// What stands under each mark, by its id.
    private static List<String> words(Path file) throws Exception {
        var words = new ArrayList<String>();
        try (var project = Projects.openForReading(file)) {
            for (var row : Translation.now(project.documents(0, 10))) {
                var open = Translation.now(project.open(row.document().id()));
                var text = open.article().text().value();
                for (var layer : open.layers()) {
                    for (var a : layer.annotations()) {
                        var under = new StringBuilder(a.id() + " " + a.label() + a.note());
                        for (var part : a.anchor().fragments()) {
                            under.append(" [").append(text, part.start(), part.end()).append(']');
                        }
                        words.add(under.toString());
                    }
                }
            }
        }
        return words;
    }

    private void merge(Project project) throws ProjectException {
        new Merging(project, Copies.user(project)).run(theirs, MergeChoices.NONE, Progress.NONE);
    }

    private void unchanged() throws Exception {
        assertThat(Copies.content(ours)).isEqualTo(before);
        assertThat(Copies.findings(ours)).isEmpty();
    }

    private void refused(Path other, String... words) throws Exception {
        assertThatThrownBy(() -> Copies.merge(ours, other))
                .isInstanceOf(ProjectException.class)
                .message()
                .contains(words)
                .containsIgnoringCase("nothing was merged");
        unchanged();
    }
}
