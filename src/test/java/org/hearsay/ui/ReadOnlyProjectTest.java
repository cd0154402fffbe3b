package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.Access;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A project file that may not be written.
class ReadOnlyProjectTest extends WindowTest {

    private Path file = Path.of("");

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void itOpensForReadingAndABarSaysWhy() throws Exception {
        file = folder.resolve("closed.hearsay");
        SampleProject.create(file, TestDesktop.ME).close();
        assertThat(file.toFile().setWritable(false, false)).isTrue();
        assumeFalse(Files.isWritable(file), "Who may write everything, as root may, can write it");
        var before = Files.readAllBytes(file);
        interact(() -> window.open(file));
        awaitArticle();
        assertThat(window.session().orElseThrow().access())
                .isEqualTo(new Access.ReadOnly(new Access.Reason.NotWritable()));
        assertThat(text("#message-text"))
                .isEqualTo("Read only: this file or its folder cannot be written.");
        assertThat(lookup("Open a copy").tryQuery()).isPresent();
        Shots.take(stage.getScene(), "read-only");
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
