package org.hearsay.ui.review.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.project.review.Review;
import org.hearsay.session.ProjectSession;

/// Which documents a person can review: two annotators are done with them, and the person is not to
/// find everything in them on their own first.
record Reviewable(ProjectSession session) {

    /// All documents, those first that can be reviewed.
    ///
    /// @param lack what a document lacks
    List<DocumentRow> documents(Function<DocumentRow, Optional<Lack>> lack) {
        var all = new ArrayList<DocumentRow>();
        var others = new ArrayList<DocumentRow>();
        session.documents().forEach(r -> (lack.apply(r).isEmpty() ? all : others).add(r));
        all.addAll(others);
        return all;
    }

    /// What a document lacks for a review; empty where it can be reviewed.
    Optional<Lack> lack(DocumentRow row) {
        var names =
                row.layers().stream()
                        .map(DocumentRow.LayerCount::head)
                        .filter(Review::isFinished)
                        .map(h -> session.registryProperty().get().annotators().get(h.annotator()))
                        .map(a -> a == null ? "?" : a.name())
                        .toList();
        if (names.isEmpty()) {
            return Optional.of(new Lack(row, Lack.Reason.NOBODY, names));
        }
        if (isStillBlind(row)) {
            return Optional.of(new Lack(row, Lack.Reason.OWN_FIRST, List.of()));
        }
        if (names.size() == 1) {
            var reason = hasGold(row) ? Lack.Reason.ACCEPTED : Lack.Reason.ONE;
            return Optional.of(new Lack(row, reason, names));
        }
        return Optional.empty();
    }

    /// Whether gold has as much as the only one who is done.
    private static boolean hasGold(DocumentRow row) {
        int one =
                row.layers().stream()
                        .filter(l -> Review.isFinished(l.head()))
                        .mapToInt(DocumentRow.LayerCount::annotations)
                        .sum();
        return row.layers().stream()
                .anyMatch(l ->
                        l.head().kind() == LayerHead.Kind.GOLD
                                && l.annotations() > 0
                                && l.annotations() >= one);
    }

    private boolean isStillBlind(DocumentRow row) {
        var registry = session.registryProperty().get();
        var self = session.annotator();
        var heads = row.layers().stream().map(DocumentRow.LayerCount::head).toList();
        boolean annotates =
                self.role() == Annotator.Role.ANNOTATOR
                        || heads.stream()
                                .anyMatch(h ->
                                        h.kind() == LayerHead.Kind.WORK
                                                && h.annotator().equals(self.id()));
        var own = Sight.of(registry.head(), self).own(heads.stream());
        return annotates && ProjectRules.of(registry.head()).isBlindAt(own);
    }
}
