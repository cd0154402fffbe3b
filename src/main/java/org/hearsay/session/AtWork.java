package org.hearsay.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Layer;
import org.hearsay.model.Wording;
import org.hearsay.project.OpenDocument;

/// The document at work, and what a step makes of it. A corrected text makes it another object,
/// since what the old one knows is about the old text.
///
/// Confined to its session's thread.
final class AtWork {

    private final ProjectSession session;
    private final DocumentList documents;
    private final ReadOnlyObjectWrapper<DocumentSession> document = new ReadOnlyObjectWrapper<>();

    AtWork(ProjectSession session, DocumentList documents) {
        this.session = session;
        this.documents = documents;
    }

    ReadOnlyObjectProperty<DocumentSession> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// The layers after a step; nothing is changed yet.
    ///
    /// @throws org.hearsay.edit.EditConflictException if the document is not in the state that the
    ///   step was made for
    List<Layer> after(Transaction step) {
        var open = document.get();
        return open == null ? List.of() : open.after(step);
    }

    /// Shows what [#after] gave.
    void publish(Transaction step, List<Layer> layers) {
        var open = document.get();
        if (open != null) {
            var after = after(open, step, layers);
            documents.find(after.id()).map(after::counted).ifPresent(documents::replace);
            if (after != open) {
                document.set(after);
            }
        }
        leaveDetached(step);
    }

    /// A document that is taken out of the project, as by undoing its import, is no more at work.
    void leaveDetached(Transaction step) {
        var open = document.get();
        if (open != null && History.detaches(step, open.id())) {
            document.set(null);
        }
    }

    /// @param missed steps that the file may or may not have had when the document was read
    DocumentSession show(OpenDocument stored, List<Transaction> missed) {
        var opened = new DocumentSession(session, stored);
        for (var step : missed) {
            var before = opened;
            opened =
                    before.replayed(step).map(layers -> after(before, step, layers)).orElse(before);
        }
        document.set(opened);
        return opened;
    }

    void close() {
        document.set(null);
    }

    private DocumentSession after(DocumentSession open, Transaction step, List<Layer> layers) {
        var text = text(open, step);
        if (text.isEmpty()) {
            open.took(step, layers);
            return open;
        }
        var wording = text.get();
        var after =
                new DocumentSession(
                        session,
                        new OpenDocument(wording.article(), wording.segmentation(), layers));
        if (!open.isOwnShown()) {
            after.show(open.shownProperty().get().head().id());
        }
        return after;
    }

    /// The text that a step gives the document.
    private static Optional<Wording> text(DocumentSession open, Transaction step) {
        return step.edits().stream()
                .flatMap(e ->
                        e instanceof Edit.Revise(_, var after) && after.document().equals(open.id())
                                ? java.util.stream.Stream.of(after)
                                : java.util.stream.Stream.empty())
                .reduce((_, last) -> last);
    }
}
