package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.cli.Shell;
import org.hearsay.project.merge.Apart;
import org.hearsay.project.merge.Copies;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What was done apart, merged in the window and from the command line.
class MergeApartWindowTest extends MergingWindowTest {

    private Path theirs = Path.of("");
    private Path byCommand = Path.of("");

    @Start
    void start(Stage first) throws Exception {
        theirs = makeForTwo(first);
        Copies.edit(ours, Apart::ours);
        Copies.edit(theirs, project -> Apart.theirs(project, folder));
        byCommand = Copies.copy(ours, "by-command.hearsay");
        window.start(Optional.of(ours));
    }

    @Test
    void theWindowAndTheCommandLineMergeTheSameIntoTheFile() throws Exception {
        awaitArticle();
        awaitSaved();
        ask(theirs);
        await(() -> isShown("#merge-articles"));
        assertThat(text("#merge-articles")).isEqualTo("1 same text · 1 new · 1 with another text");
        assertThat(text("#merge-schema")).contains("CLAIM is called ASSERTION there");
        look("merge-apart");
        assertThat(baseline("merge-articles")).isCloseTo(baselineOf("Articles"), within(2.0));
        keys(KeyCode.ENTER);
        await(() -> isShown("#merge-report"));
        keys(KeyCode.ENTER);
        awaitSaved();

        var report = new Shell().done("merge", byCommand, theirs, "--json").json();
        assertThat(report.path("articles").toString()).contains("revised_there", "new");
        assertThat(report.path("entities").path("merged")).hasSize(1);
        assertThat(report.path("schema").toString()).contains("ASSERTION");
        assertThat(report.path("layers").toString()).contains("\"added\":2", "\"values\":1");
        assertThat(Copies.content(ours)).isEqualTo(Copies.content(byCommand));
        assertThat(Copies.findings(byCommand)).isEmpty();
    }

    private double baseline(String id) {
        return baseline(lookup("#" + id).<Label>query());
    }

    private double baselineOf(String name) {
        return lookup("#merge-sheet .attribute-name").<Label>queryAll().stream()
                .filter(l -> l.getText().equals(name))
                .mapToDouble(MergeApartWindowTest::baseline)
                .findFirst()
                .orElseThrow();
    }

    private static double baseline(Label label) {
        return label.localToScene(0, label.getBaselineOffset()).getY();
    }
}
