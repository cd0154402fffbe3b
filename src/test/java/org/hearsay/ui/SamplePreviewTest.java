package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.hearsay.project.Trial;
import org.hearsay.ui.support.files.SamplePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// How files begin of which JavaFX cannot break the lines.
@ExtendWith(OwnStage.class)
class SamplePreviewTest extends FxRobot {

    private static final List<String> LINES =
            List.of(
                    "# text = " + "قال الوزير إن المحادثات سارت على ما يرام. ".repeat(12),
                    "1\tقال\tO");

    private SamplePreview preview;
    private VBox box;

    @Start
    void start(Stage stage) {
        preview = new SamplePreview("test", new Label());
        box = new VBox(preview.file(), preview.lines());
        stage.setScene(new Scene(box, 500, 300));
        stage.show();
    }

    @Test
    void H02_linesFromRightToLeftAreShownWholeHoweverWideThePageIs() {
        interact(() -> preview.show(List.of(new Trial.Sample(Path.of("a.conll"), LINES))));
        for (int width = 120; width < 900; width += 31) {
            double wide = width;
            interact(() -> {
                box.resize(wide, 300);
                box.layout();
            });
        }
        var shown = new StringBuilder();
        lookup("#test-flow")
                .<TextFlow>query()
                .getChildren()
                .forEach(piece -> shown.append(((Text) piece).getText()));
        assertThat(shown.toString()).isEqualTo(String.join("\n", LINES));
    }
}
