package org.hearsay.ui.shell.annotate;

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

    void restore(WindowState state) {
        panels.surface().node().applyCss();
        view.sizes().restore(state.dividers(), view.getWidth());
        var last = parsed(state.document()).filter(this::isListed);
        last.or(() -> documents.neighbour(null, 0))
                .ifPresent(id -> arriving.at(id, last.isPresent() ? state.caret() : 0));
    }

    WindowState state(WindowState.Bounds bounds, int caret) {
        var document = session.documentProperty().get();
        return new WindowState(
                bounds,
                view.sizes().dividers(),
                document == null ? "" : document.id().toString(),
                caret,
                0);
    }

    private boolean isListed(Id document) {
        return session.documents().stream().anyMatch(r -> r.document().id().equals(document));
    }

    private static Optional<Id> parsed(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Id(UUID.fromString(id)));
    }
}
