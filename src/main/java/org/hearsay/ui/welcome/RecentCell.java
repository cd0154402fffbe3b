package org.hearsay.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A project of Welcome's list: its name and place, or that it is not found and what to do then.
final class RecentCell extends ListCell<RecentEntry> {

    private final WelcomeActions actions;
    private final Messages messages;

    RecentCell(WelcomeActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RecentEntry project, boolean empty) {
        super.updateItem(project, empty);
        setGraphic(project == null || empty ? null : row(project));
        setTooltip(project == null || empty ? null : new Tooltip(project.file().toString()));
        setAccessibleText(project == null || empty ? null : spoken(project));
    }

    private HBox row(RecentEntry project) {
        var name = elided(new Label(project.name()));
        var place = project.file().toAbsolutePath().getParent();
        var where = elided(Controls.label(String.valueOf(place), "muted", "caption"));
        var row = new HBox(12, new VBox(2, name, where), Controls.spring());
        row.setAlignment(Pos.CENTER_LEFT);
        if (project.missing()) {
            name.getStyleClass().add("muted");
            where.setText(messages.text("welcome.missing", String.valueOf(place)));
            row.getChildren()
                    .addAll(
                            Controls.button(
                                    "recent-locate",
                                    messages.text("welcome.locate"),
                                    () -> actions.locate(project.file())),
                            Controls.button(
                                    "recent-remove",
                                    messages.text("welcome.remove"),
                                    () -> actions.forget(project.file())));
        } else {
            var size = Controls.label(project.size(), "secondary");
            var when = Controls.label(project.when(), "muted", "caption");
            var facts = new VBox(2, size, when);
            facts.setAlignment(Pos.CENTER_RIGHT);
            facts.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(facts);
        }
        return row;
    }

    private String spoken(RecentEntry project) {
        return project.missing()
                ? messages.text("welcome.missing-spoken", project.name())
                : project.name() + ", " + project.size() + ", " + project.when();
    }

    private static Label elided(Label label) {
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }
}
