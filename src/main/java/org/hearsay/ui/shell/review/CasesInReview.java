package org.hearsay.ui.shell.review;

import org.hearsay.project.agreement.FoundCase;
import org.hearsay.project.agreement.compare.Case;
import org.hearsay.ui.agreement.CaseList;
import org.hearsay.ui.agreement.CaseOpener;
import org.hearsay.ui.review.ReviewPlace;
import org.hearsay.ui.review.desk.Aim;
import org.hearsay.ui.review.desk.Filter.Choice;
import org.hearsay.ui.review.documents.Lack;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;

/// Takes whoever chose a case in *Agreement* to its difference in *Review*, with the others behind
/// the same number; where it cannot be decided there, says why and shows it in its article.
///
/// Confined to the JavaFX thread.
public record CasesInReview(ReviewPlace review, PlaceContext context) implements CaseOpener {

    @Override
    public void listed(CaseList cases) {
        review.tell(cases.telling());
    }

    @Override
    public void open(CaseList among, FoundCase chosen) {
        var found = chosen.found();
        if (found.annotations().isEmpty()) {
            // A sentence, which is worth checking or not by what is in it.
            context.navigation().show(found.document(), found.where());
            return;
        }
        review.lack(found.document())
                .ifPresentOrElse(
                        lack -> showInArticle(found, why(lack)), () -> showInReview(among, chosen));
    }

    private void showInReview(CaseList among, FoundCase chosen) {
        var found = chosen.found();
        review.aim(
                new Aim(
                        found.document(),
                        new Choice.Cases(
                                among.masked(),
                                among.about(),
                                among.documents().stream()
                                        .filter(d -> review.lack(d).isEmpty())
                                        .toList()),
                        CaseList.about(found)),
                () ->
                        showInArticle(
                                found,
                                messages().text("review.instead.unfinished", chosen.document())));
        context.navigation().show(PlaceId.REVIEW);
    }

    private void showInArticle(Case found, String why) {
        context.navigation().show(found.document(), found.annotations().getFirst());
        context.notices().result(why);
    }

    private String why(Lack lack) {
        return messages()
                .text(
                        "review.instead." + lack.reason().name(),
                        lack.row().document().title(),
                        String.join(", ", lack.finished()));
    }

    private Messages messages() {
        return context.desktop().messages();
    }
}
