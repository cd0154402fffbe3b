package org.hearsay.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.hearsay.project.intake.Candidate;
import org.hearsay.project.intake.Doubt;
import org.hearsay.project.intake.Reading;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.FlowText;

/// The doubtful characters of a file among their neighbours, in each encoding that it may be in; a
/// choice of one reading, so that nobody has to know an encoding's name.
final class ReadingsView extends VBox {

    ReadingsView(Candidate candidate, ImportWizardViewModel viewModel, Messages messages) {
        super(6);
        setId("import-readings");
        getChildren().add(Controls.wrapped(messages.text("importing.readings")));
        var group = new ToggleGroup();
        for (var reading : candidate.readings()) {
            var choice = new RadioButton(reading.charset().displayName(messages.locale()));
            choice.setToggleGroup(group);
            choice.getStyleClass().add("import-reading");
            choice.setSelected(reading.charset().name().equals(candidate.charset()));
            choice.setOnAction(_ -> viewModel.charset(candidate.file(), reading.charset()));
            getChildren().addAll(choice, contexts(reading));
        }
    }

    private static Node contexts(Reading reading) {
        var flow = new TextFlow();
        flow.getStyleClass().add("import-contexts");
        for (var doubt : reading.doubts()) {
            add(flow, doubt);
        }
        return flow;
    }

    private static void add(TextFlow flow, Doubt doubt) {
        var pieces = flow.getChildren();
        pieces.addAll(FlowText.of("…" + doubt.before(), "import-words"));
        pieces.addAll(FlowText.of(doubt.characters(), "import-words", "import-doubt"));
        pieces.addAll(FlowText.of(doubt.after() + "…   ", "import-words"));
    }
}
