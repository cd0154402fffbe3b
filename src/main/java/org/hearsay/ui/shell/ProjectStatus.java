package org.hearsay.ui.shell;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Tooltip;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.ui.shell.annotate.AnnotatePlace;
import org.hearsay.ui.shell.frame.StatusView;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;

/// Keeps the status line up to date with one project: what is saved, how much there is, whose work
/// it is, and what runs.
final class ProjectStatus {

    private final StatusView status;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;

    ProjectStatus(StatusView status, ProjectSession session, Desktop desktop) {
        this.status = status;
        this.session = session;
        this.desktop = desktop;
        this.messages = desktop.messages();
    }

    void follow(AnnotatePlace annotate, Commands commands) {
        var name = status.projectName();
        name.textProperty().bind(session.registryProperty().map(r -> r.head().name()));
        name.setTooltip(new Tooltip(session.file().toString()));
        name.setOnAction(_ -> commands.fire("project-settings"));
        status.annotator().setText(session.annotator().initials());
        status.counts().textProperty().bind(annotate.countsProperty());
        session.saveStateProperty().subscribe(this::show);
    }

    private void show(SaveState state) {
        var label = status.saved();
        label.getStyleClass().remove("not-saved");
        switch (state) {
            case SaveState.Saved(var since) -> {
                var time =
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(messages.locale())
                                .withZone(desktop.clock().getZone());
                label.setText(messages.text("save.saved", time.format(since)));
            }
            case SaveState.Saving _ -> label.setText(messages.text("save.saving"));
            case SaveState.Failed(var pending, _, _) -> {
                label.getStyleClass().add("not-saved");
                label.setText(messages.text("save.failed", pending));
            }
        }
    }
}
