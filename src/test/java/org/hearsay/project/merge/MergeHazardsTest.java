package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.hearsay.project.ProjectException;
import org.hearsay.project.rescue.DamagedFile;
import org.hearsay.project.sample.SampleProject;
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

    private void refused(Path other, String... words) throws Exception {
        assertThatThrownBy(() -> Copies.merge(ours, other))
                .isInstanceOf(ProjectException.class)
                .message()
                .contains(words)
                .containsIgnoringCase("nothing was merged");
        assertThat(Copies.content(ours)).isEqualTo(before);
        assertThat(Copies.findings(ours)).isEmpty();
    }
}
