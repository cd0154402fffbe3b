package org.hearsay.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.hearsay.format.Loss;
import org.hearsay.job.Afterwards;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.OpenDocument;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;

/// Finds the annotation that a loss of an export is about: reports name articles by their titles,
/// which several may have.
///
/// @param session whose articles are searched
record LossPlace(ProjectSession session, Desktop desktop) {

    /// @param found is told the article and the annotation; the first one of a link. Not called
    ///   where there is none, as for a comment
    void find(Loss loss, BiConsumer<Id, Id> found) {
        var candidates = new ArrayDeque<Id>();
        session.documents().stream()
                .map(DocumentRow::document)
                .filter(d -> d.title().equals(loss.document()))
                .forEach(d -> candidates.add(d.id()));
        try {
            next(Id.parse(loss.id()), candidates, found);
        } catch (IllegalArgumentException _) {
            // About something without an id, which is in no article.
        }
    }

    private void next(Id item, Deque<Id> candidates, BiConsumer<Id, Id> found) {
        var document = candidates.poll();
        if (document == null) {
            return;
        }
        Afterwards.on(
                desktop.owner(),
                session.project().open(document),
                open -> look(open, item, candidates, found),
                _ -> next(item, candidates, found));
    }

    private void look(OpenDocument open, Id item, Deque<Id> candidates, BiConsumer<Id, Id> found) {
        var document = open.article().document().id();
        for (var layer : open.layers()) {
            if (layer.annotation(item).isPresent()) {
                found.accept(document, item);
                return;
            }
            var relation = layer.relations().stream().filter(r -> r.id().equals(item)).findFirst();
            if (relation.isPresent()) {
                found.accept(document, relation.get().source());
                return;
            }
        }
        next(item, candidates, found);
    }
}
