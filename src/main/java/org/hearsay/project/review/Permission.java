package org.hearsay.project.review;

import java.util.Optional;
import org.hearsay.edit.settings.Deciders;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Annotator;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.review.align.Difference;
import org.hearsay.text.phrase.Phrase;

/// Whether somebody may do in a review what they are about to do, and if not, why.
record Permission(Review review, Annotator person) {

    void toDecide(Difference difference) throws ProjectException {
        var refusal =
                review.standings()
                        .of(difference.id())
                        .map(s -> review.refusal(person, s))
                        .orElseGet(() -> review.refusal(person));
        if (refusal.isPresent()) {
            throw refused(reason(refusal.get()));
        }
    }

    void toContest(Difference difference) throws ProjectException {
        var standing = review.standings().of(difference.id());
        if (standing.filter(s -> review.isFinalFor(s, person.id())).isPresent()) {
            throw refused(
                    Phrase.of(
                            "An owner of the project decided it, which ends the contest. Nothing was changed."));
        }
        if (standing.filter(s -> review.isContestable(s, person)).isEmpty()) {
            toDecide(difference);
        }
    }

    void toLock() throws ProjectException {
        if (!Deciders.include(review.registry(), person)) {
            throw refused(reason(Refusal.NO_REVIEWER));
        }
    }

    /// @return whether somebody else reviews it now
    boolean toTakeOver() throws ProjectException {
        var refusal = review.refusal(person);
        if (refusal.equals(Optional.of(Refusal.REVIEWED_BY_ANOTHER))) {
            return true;
        }
        if (refusal.isPresent()) {
            throw refused(reason(refusal.get()));
        }
        return false;
    }

    static void toChangeGold(Review review) throws ProjectException {
        if (review.isLocked()) {
            throw refused(locked(review));
        }
    }

    private Phrase reason(Refusal refusal) {
        var title = review.document().article().document().title();
        return switch (refusal) {
            case LOCKED -> locked(review);
            case OWN_WORK ->
                    Phrase.of(
                            "%s annotated \"%s\", and the project's settings forbid to review one's own work; somebody else decides. Nothing was changed.",
                            person.name(), title);
            case NO_REVIEWER -> noReviewer();
            case REVIEWED_BY_ANOTHER ->
                    Phrase.of(
                            "%s is reviewing \"%s\"; --take-over lets %s review it instead. Nothing was changed.",
                            review.reviewer().map(Annotator::name).orElse(""),
                            title,
                            person.name());
        };
    }

    private Phrase noReviewer() {
        var owners = Owners.names(review.registry());
        return owners.isEmpty()
                ? Phrase.of(
                        "%s is an annotator here; reviewers decide. The project settings say who is one. Nothing was changed.",
                        person.name())
                : Phrase.of(
                        "%s is an annotator here; reviewers decide. %s can make %s one in the project settings. Nothing was changed.",
                        person.name(), owners, person.name());
    }

    private static Phrase locked(Review review) {
        return Phrase.of(
                "The gold of \"%s\" is locked; its owner can unlock it. Nothing was changed.",
                review.document().article().document().title());
    }

    private static ProjectException refused(Phrase why) {
        return new ProjectException(Kind.READ_ONLY, why);
    }
}
