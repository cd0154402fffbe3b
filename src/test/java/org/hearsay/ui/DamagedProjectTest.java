package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.hearsay.project.Access;
import org.hearsay.project.Backups;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.rescue.DamagedFile;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A project whose file is damaged: the newest complete backup is offered.
class DamagedProjectTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void theNewestBackupThatIsCompleteIsOneClickAway() throws Exception {
        var file = folder.resolve("Pilot.hearsay");
        Path sound;
        try (var project =
                Projects.create(file, "Pilot", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var backups = new Backups(project, Clock.systemUTC());
            sound = backups.take(Backup.Kind.MANUAL).orElseThrow().file();
        }
        damage(file);
        // A newer one that is no good either.
        Files.copy(file, sound.resolveSibling("Pilot 2999-01-01T00.00.00.000Z manual.hearsay"));

        interact(() -> window.open(file));
        await(() -> lookup("Open the backup").tryQuery().isPresent());
        assertThat(window.notices().shownProperty().get().text())
                .contains("damaged", "A backup from", "is complete");
        Shots.take(stage.getScene(), "damaged-offer");
        interact(() -> lookup("Open the backup").<Button>query().fire());
        await(() -> window.session().isPresent());
        assertThat(window.session().orElseThrow().file()).isEqualTo(sound);
        assertThat(window.session().orElseThrow().access()).isInstanceOf(Access.ReadOnly.class);
    }

    @Test
    void whatCanBeReadOpensAsANewProjectThatSaysWhatIsMissing() throws Exception {
        var file = folder.resolve("Pilot.hearsay");
        DamagedFile.make(file, 4);
        for (int page : DamagedFile.pagesWith(file, "Gazette 1")) {
            DamagedFile.damage(file, page);
        }

        interact(() -> window.open(file));
        await(() -> lookup("Open what can be read").tryQuery().isPresent());
        Shots.take(stage.getScene(), "damaged-read");
        interact(() -> lookup("Open what can be read").<Button>query().fire());
        await(() -> window.session().isPresent());
        assertThat(window.session().orElseThrow().file()).hasFileName("Pilot (recovered).hearsay");
        assertThat(window.session().orElseThrow().access()).isInstanceOf(Access.Write.class);
        assertThat(window.session().orElseThrow().documents()).hasSize(4);
        assertThat(window.notices().shownProperty().get().text())
                .contains("4 articles", "160 annotations", "title and metadata of 4 articles");
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), "damaged-recovered");
    }

    @Test
    void whereNothingIsLeftTheBackupStaysOnOffer() throws Exception {
        var file = folder.resolve("Pilot.hearsay");
        try (var project =
                Projects.create(file, "Pilot", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            new Backups(project, Clock.systemUTC()).take(Backup.Kind.MANUAL);
        }
        damage(file);
        interact(() -> window.open(file));
        await(() -> lookup("Open what can be read").tryQuery().isPresent());
        interact(() -> lookup("Open what can be read").<Button>query().fire());
        await(() ->
                window.notices().shownProperty().get() != null
                        && window.notices().shownProperty().get().text().contains("No article"));
        assertThat(lookup("Open the backup").tryQuery()).isPresent();
    }

    /// Everything behind the first page.
    private static void damage(Path file) throws Exception {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 8) {
                bytes.seek(at);
                bytes.writeLong(0x5A5A5A5A5A5A5A5AL);
            }
        }
    }
}
