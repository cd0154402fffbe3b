package org.hearsay.ui.shell;

import javafx.stage.Stage;
import org.hearsay.model.Document;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// Names the window after its project and the article that is open.
final class WindowTitle {

    private final ProjectSession session;
    private final Stage stage;
    private final Messages messages;

    WindowTitle(ProjectSession session, Stage stage, Messages messages) {
        this.session = session;
        this.stage = stage;
        this.messages = messages;
    }

    void follow() {
        var details = session.documentProperty().flatMap(DocumentSession::detailsProperty);
        session.registryProperty().subscribe(_ -> show(details.getValue()));
        details.subscribe(this::show);
    }

    private void show(@Nullable Document open) {
        var project = session.registryProperty().get().head().name();
        stage.setTitle(open == null ? project : messages.text("app.title", project, open.title()));
    }
}
