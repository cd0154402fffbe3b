package org.hearsay.ui.shell.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.problem.Problem;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection;
import org.hearsay.ui.article.marks.MarkScene;
import org.jspecify.annotations.Nullable;

/// Says what the article shall show beside its words, from the state of the document.
final class Scenes {

    private final DocumentSession document;
    private final Annotating annotating;

    /// What the ids in `wrong` were taken from: there may be thousands, at every key.
    private List<Problem> problems = List.of();

    private Set<Id> wrong = Set.of();

    Scenes(DocumentSession document, Annotating annotating) {
        this.document = document;
        this.annotating = annotating;
    }

    MarkScene now(boolean focused) {
        var selection = annotating.selectionProperty().get();
        var end =
                selection.activeEnd() == Selection.End.START
                        ? MarkScene.End.START
                        : MarkScene.End.END;
        return MarkScene.of(document.schema(), document.shownProperty().get())
                .withGhosts(document.isOwnShown() ? document.suggestions() : List.of())
                .withSelected(selected(selection), end)
                .withBadges(badges(selection))
                .withProblems(wrong())
                .withFocused(focused);
    }

    /// The selected span or, at a bare caret, the suggestion that its keys mean.
    private @Nullable Id selected(Selection selection) {
        var current = annotating.suggested().currentProperty().get();
        return current == null ? selection.annotation() : current.id();
    }

    @SuppressWarnings("ReferenceEquality")
    private Set<Id> wrong() {
        var now = document.problemsProperty().get();
        if (now != problems) {
            problems = now;
            wrong = now.stream().map(Problem::annotation).collect(Collectors.toUnmodifiableSet());
        }
        return wrong;
    }

    /// In Link the letters of what can be chosen, otherwise an outline around what is linked.
    private Map<Id, String> badges(Selection selection) {
        var badges = new HashMap<Id, String>();
        if (selection.state() == Selection.State.LINK) {
            var offers = annotating.links().offersProperty().get();
            for (var offer : offers.all()) {
                var target = offer.candidate().target().id();
                badges.put(
                        target, (offers.isProposed(target) ? MarkScene.BEST : "") + offer.code());
            }
            return badges;
        }
        selection
                .annotated()
                .ifPresent(id ->
                        document.shownProperty().get().relationsOf(id).stream()
                                .map(r -> otherEnd(r, id))
                                .forEach(other -> badges.put(other, "")));
        return badges;
    }

    private static Id otherEnd(Relation relation, Id one) {
        return relation.source().equals(one) ? relation.target() : relation.source();
    }
}
