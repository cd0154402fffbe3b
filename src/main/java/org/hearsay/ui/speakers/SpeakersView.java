package org.hearsay.ui.speakers;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The place's layout: the table at the left with those who may be one under it, and at the right
/// the selected speaker with where they are mentioned.
final class SpeakersView extends StackPane {

    private final SplitPane details;
    private final Label nobody;

    SpeakersView(
            SpeakerTable table,
            SamePersonView same,
            SpeakerForm form,
            ProfileView profile,
            Messages messages) {
        setId("place-speakers");
        getStyleClass().add("pane");
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(table, same);
        left.getStyleClass().add("side-pane");
        left.getStyleClass().add("speakers-left");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        form.setStyle("-fx-padding: 12 16 12 16;");
        profile.setStyle("-fx-padding: 8 16 12 16;");
        profile.getStyleClass().add("below-another");
        details = new SplitPane(scroll, profile);
        details.setOrientation(Orientation.VERTICAL);
        details.setDividerPositions(0.5);
        nobody = Controls.wrapped(messages.text("speakers.none-selected"), "empty-text");
        nobody.setMaxWidth(420);
        var right = new StackPane(details, nobody);
        right.setMinWidth(360);
        var columns = new SplitPane(left, right);
        columns.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(left, false);
        getChildren().add(columns);
        showDetails(false);
    }

    void showDetails(boolean shown) {
        Controls.show(details, shown);
        Controls.show(nobody, !shown);
    }
}
