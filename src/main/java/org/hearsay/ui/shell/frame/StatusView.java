package org.hearsay.ui.shell.frame;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.hearsay.ui.support.Notices;

/// The last line of the window: what is saved, what the last action did, counts, project, whose
/// work, and what runs in the background.
public final class StatusView extends HBox {

    private static final Duration SHOWN = Duration.seconds(8);

    private static final double LONGEST_NAME = 160;

    private final Label saved = labelled("status-saved");
    private final Label counts = labelled("status-counts");
    private final Button projectName = new Button();
    private final Label annotator = labelled("status-annotator");

    /// @param jobs shows what runs
    public StatusView(Notices notices, JobsView jobs) {
        setId("status");
        getStyleClass().add("status");
        var result = labelled("status-result");
        result.getStyleClass().add("outcome");
        result.setMinWidth(0);
        // It gives way to the others, which are short, and can be read where it is pointed at.
        result.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(result, Priority.ALWAYS);
        result.textProperty()
                .subscribe(text -> result.setTooltip(text.isEmpty() ? null : new Tooltip(text)));
        saved.setMinWidth(USE_PREF_SIZE);
        result.textProperty().bind(notices.resultProperty());
        var fade = new PauseTransition(SHOWN);
        fade.setOnFinished(_ -> notices.clearResult());
        notices.resultProperty()
                .subscribe(text -> {
                    if (!text.isEmpty()) {
                        fade.playFromStart();
                    }
                });
        projectName.setId("project-name");
        projectName.getStyleClass().add("status-name");
        projectName
                .minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(LONGEST_NAME, projectName.prefWidth(-1)),
                                projectName.textProperty(),
                                projectName.fontProperty()));
        counts.setMinWidth(USE_PREF_SIZE);
        annotator.setMinWidth(USE_PREF_SIZE);
        // Its command is in the menu too.
        projectName.setFocusTraversable(false);
        getChildren().addAll(saved, result, jobs, counts, projectName, annotator);
    }

    public Label saved() {
        return saved;
    }

    /// Leads to the project's settings.
    public Button projectName() {
        return projectName;
    }

    public Label counts() {
        return counts;
    }

    public Label annotator() {
        return annotator;
    }

    private static Label labelled(String id) {
        var label = new Label();
        label.setId(id);
        return label;
    }
}
