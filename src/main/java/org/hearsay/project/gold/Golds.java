package org.hearsay.project.gold;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Decision.Verdict;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Pages;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.review.Reviewing.Decider;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.review.gold.GoldVersion;
import org.hearsay.review.gold.Locking;
import org.hearsay.text.phrase.Phrase;

/// Locks and unlocks the gold of documents, each time as one step. Waits for the project file; to
/// be called from a job or a command.
public final class Golds {

    private final Project project;
    private final Reviewing reviewing;
    private final Clock clock;

    public Golds(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
        reviewing = new Reviewing(project, clock);
    }

    /// Gold of a document.
    ///
    /// @param open differences that are still to be decided
    public record Gold(Review review, Locking locking, long open) {

        public String title() {
            return review.document().article().document().title();
        }

        public List<GoldVersion> versions() {
            return GoldVersion.of(review.decisions());
        }

        public Optional<GoldVersion> locked() {
            return locking.isLocked() ? GoldVersion.locked(review.decisions()) : Optional.empty();
        }
    }

    /// Of all documents that have gold.
    public List<Gold> all() throws ProjectException {
        var all = new ArrayList<Gold>();
        Pages.each(project, row -> of(row).ifPresent(all::add));
        return all;
    }

    /// Empty where it has none.
    public Optional<Gold> of(DocumentRow row) throws ProjectException {
        var review = reviewing.of(row.document().id());
        return GoldKeeping.in(review.document().layers())
                .map(layer ->
                        new Gold(
                                review,
                                new Locking(
                                        layer,
                                        review.document().article().text(),
                                        review.decisions()),
                                open(review)));
    }

    /// Where there is one layer only, gold may have come from elsewhere, unless somebody decides
    /// about it span by span.
    private static long open(Review review) {
        boolean isCompared = review.layers().size() > 1;
        boolean isDecided =
                review.decisions().stream().anyMatch(d -> d.verdict() == Verdict.SETTLED);
        return !isCompared && !isDecided
                ? 0
                : review.standings().all().stream().filter(s -> !s.isSettled()).count();
    }

    /// @param name of the version; empty for none
    /// @return the version
    /// @throws ProjectException if there is no gold, it is locked, or something is to be decided
    public GoldVersion lock(DocumentRow row, String name, Decider decider) throws ProjectException {
        var gold = present(row);
        if (gold.locking().isLocked()) {
            throw refused(
                    Phrase.of(
                            "The gold of \"%s\" is locked already. Nothing was changed.",
                            gold.title()));
        }
        reviewing.requireLocking(gold.review(), decider);
        if (gold.open() > 0) {
            throw refused(
                    Phrase.of(
                            "Differences of \"%s\" that are still to be decided: %d. Gold is locked when all are. Nothing was changed.",
                            gold.title(), gold.open()));
        }
        var step =
                gold.locking()
                        .lock(
                                project.ids().next(),
                                decider.annotator().id(),
                                name,
                                clock.instant());
        decider.perform(project, step);
        return present(row).versions().getLast();
    }

    /// @param remark why; empty for none
    /// @throws ProjectException if it is not locked, or the person is no owner
    public void unlock(DocumentRow row, String remark, Decider decider) throws ProjectException {
        var gold = present(row);
        if (!gold.locking().isLocked()) {
            throw refused(
                    Phrase.of(
                            "The gold of \"%s\" is not locked. Nothing was changed.",
                            gold.title()));
        }
        var registry = Translation.now(project.registry());
        Id person = decider.annotator().id();
        if (!Owners.includes(registry, person)) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of(
                            "Gold is unlocked by an owner of the project: %s. Nothing was changed.",
                            Owners.names(registry)));
        }
        decider.perform(
                project,
                gold.locking().unlock(project.ids().next(), person, remark, clock.instant()));
    }

    private Gold present(DocumentRow row) throws ProjectException {
        return of(row).orElseThrow(() ->
                new ProjectException(
                        Kind.MISSING,
                        Phrase.of(
                                "\"%s\" has no gold yet; the first decision makes it. Nothing was changed.",
                                row.document().title())));
    }

    private static ProjectException refused(Phrase why) {
        return new ProjectException(Kind.INPUT, why);
    }
}
