package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearsay.model.Id;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.documents.DocumentListViewModel;

/// How the place was left, and goes on from there.
final class Memory {

    private final ProjectSession session;
    private final Panels panels;
    private final AnnotateView view;
    private final DocumentListViewModel documents;
    private final Arriving arriving;

    Memory(
            ProjectSession session,
            Panels panels,
            AnnotateView view,
            DocumentListViewModel documents,
            Arriving arriving) {
        this.session = session;
        this.panels = panels;
        this.view = view;
        this.documents = documents;
        this.arriving = arriving;
    }

    void restore(WindowState state, Optional<WindowState.Frame> frame) {
        panels.surface().node().applyCss();
        frame.ifPresent(f -> view.sizes().restore(f.sizes(), f.hidden()));
        documents.restore(state.filters());
        var last = parsed(state.document()).filter(this::isListed);
        last.ifPresent(id -> arriving.back(id, state.caret(), state.top()));
        if (last.isEmpty()) {
            documents.neighbour(null, 0).ifPresent(arriving::at);
        }
    }

    /// @param displays names the screens that there are now
    WindowState state(String displays, WindowState.Bounds bounds, int textPercent, int caret) {
        var sizes = view.sizes();
        var frame =
                new WindowState.Frame(displays, bounds, sizes.sizes(), sizes.hidden(), textPercent);
        var document = session.documentProperty().get();
        return new WindowState(
                List.of(frame),
                document == null ? "" : document.id().toString(),
                caret,
                document == null ? 0 : panels.surface().top(),
                documents.filters());
    }

    private boolean isListed(Id document) {
        return session.documents().stream().anyMatch(r -> r.document().id().equals(document));
    }

    private static Optional<Id> parsed(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Id(UUID.fromString(id)));
    }
}
