package org.hearsay.ui.support.files;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.hearsay.project.Trial;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.FlowText;
import org.hearsay.ui.support.look.ShapedText;

/// How files begin that would be written: the first lines of one of them, exactly, and which file
/// that is where there are several. The page puts both where it has room.
public final class SamplePreview {

    private final FileChoice file;
    private final TextArea lines = new TextArea();

    /// In place of the other where JavaFX cannot lay it out, see [FlowText].
    private final TextFlow flow = new TextFlow();

    private final ScrollPane shaped = new ScrollPane(flow);
    private final StackPane both = new StackPane(lines, shaped);
    private List<Trial.Sample> samples = List.of();

    /// @param id begins the ids of its controls
    /// @param title stands over the lines
    public SamplePreview(String id, Label title) {
        file = new FileChoice(id + "-file");
        file.getSelectionModel().selectedIndexProperty().subscribe(_ -> showLines());
        lines.setId(id + "-preview");
        lines.setEditable(false);
        lines.getStyleClass().add("export-preview");
        flow.setId(id + "-flow");
        flow.getStyleClass().add("export-preview");
        shaped.setFitToWidth(true);
        shaped.getStyleClass().add("sheet-scroll");
        title.setLabelFor(lines);
    }

    /// Chooses the file; not to be seen where there is one only.
    public Control file() {
        return file;
    }

    public Region lines() {
        return both;
    }

    /// @param now none while it is not known what would be written
    public void show(List<Trial.Sample> now) {
        samples = now;
        file.choices(now.stream().map(s -> s.path().toString()).toList());
        Controls.show(file, now.size() > 1);
        showLines();
    }

    private void showLines() {
        int index = file.getSelectionModel().getSelectedIndex();
        var text =
                index >= 0 && index < samples.size()
                        ? String.join("\n", samples.get(index).lines())
                        : "";
        boolean isShaped = ShapedText.isIn(text);
        lines.setText(isShaped ? "" : text);
        flow.getChildren().setAll(isShaped ? FlowText.of(text, "import-words") : List.of());
        Controls.show(lines, !isShaped);
        Controls.show(shaped, isShaped);
    }
}
