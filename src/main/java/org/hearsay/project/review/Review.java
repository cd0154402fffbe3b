package org.hearsay.project.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.Deciders;
import org.hearsay.edit.settings.Owners;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.model.ReviewClaim;
import org.hearsay.model.talk.Talks;
import org.hearsay.project.OpenDocument;
import org.hearsay.review.align.Alignment;
import org.hearsay.review.align.Opinions;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.decide.Standings;

/// A document under review, with all that is known about it at one moment. Immutable.
///
/// @param document with all its layers
/// @param layers that are compared
/// @param decisions in the order in which they were taken
public record Review(
        OpenDocument document,
        Registry registry,
        List<Layer> layers,
        List<Decision> decisions,
        List<Comment> comments,
        Standings standings) {

    public Review {
        layers = List.copyOf(layers);
        decisions = List.copyOf(decisions);
        comments = List.copyOf(comments);
    }

    /// @param comments on the document
    public static Review of(
            OpenDocument document,
            Registry registry,
            List<Layer> layers,
            List<Decision> decisions,
            List<Comment> comments) {
        var talks = Talks.of(comments);
        var doubted = talks.open().stream().map(t -> t.subject()).collect(Collectors.toSet());
        var alignment =
                Alignment.of(
                        new Opinions(
                                document.article().text(),
                                document.segmentation().tokens(),
                                registry.schema(),
                                layers,
                                doubted));
        return new Review(
                document,
                registry,
                alignment.opinions().layers(),
                decisions,
                comments,
                Standings.of(
                        alignment,
                        GoldKeeping.in(document.layers()),
                        decisions,
                        ReviewRules.of(registry.head()).strategy()));
    }

    /// Whether a layer is somebody's finished work.
    public static boolean isFinished(LayerHead head) {
        return head.kind() == LayerHead.Kind.WORK
                && switch (head.status()) {
                    case DONE, LOCKED -> true;
                    case NOT_STARTED, IN_PROGRESS -> false;
                };
    }

    /// The review after a step on it, or after a step was taken back.
    public Review after(Transaction step) {
        var kept = new ArrayList<>(decisions);
        var layersThen = new ArrayList<>(document.layers());
        for (var edit : step.edits()) {
            switch (edit) {
                case Edit.Add(Decision made) -> kept.add(made);
                case Edit.Remove(Decision gone) -> kept.remove(gone);
                case Edit.Replace(Decision was, Decision is) ->
                        kept.replaceAll(d -> d.equals(was) ? is : d);
                case Edit.Add(LayerHead head) -> layersThen.add(Layer.empty(head));
                case Edit.Remove(LayerHead head) ->
                        layersThen.removeIf(l -> l.head().id().equals(head.id()));
                default -> layersThen.replaceAll(edit::applyTo);
            }
        }
        var then = new OpenDocument(document.article(), document.segmentation(), layersThen);
        return new Review(
                then,
                step.applyTo(registry),
                layers,
                kept,
                comments,
                Standings.of(
                        standings.alignment(),
                        GoldKeeping.in(layersThen),
                        kept,
                        standings.strategy()));
    }

    /// The same, with what differs worked out anew: after a step that changed what is compared.
    public Review realigned() {
        var compared = layers.stream().map(l -> l.head().id()).collect(Collectors.toSet());
        var now = document.layers().stream().filter(l -> compared.contains(l.head().id())).toList();
        return of(document, registry, now, decisions, comments).by(standings.strategy());
    }

    /// The same where nothing is taken into gold by itself, so that each span is to be looked at:
    /// the work of one annotator, which nobody else's confirms.
    public Review alone() {
        return by(Strategy.NONE);
    }

    /// Whether the work of one annotator is looked at span by span.
    public boolean isAlone() {
        return layers.size() == 1 && standings.strategy() == Strategy.NONE;
    }

    /// The same with another rule for what is taken into gold by itself.
    public Review by(Strategy strategy) {
        return new Review(
                document,
                registry,
                layers,
                decisions,
                comments,
                Standings.of(standings.alignment(), standings.gold(), decisions, strategy));
    }

    /// The same with the comments on the document as they are now.
    public Review withComments(List<Comment> changed) {
        return new Review(document, registry, layers, decisions, changed, standings);
    }

    public ReviewRules rules() {
        return ReviewRules.of(registry.head());
    }

    public Id documentId() {
        return document.article().document().id();
    }

    /// Whose a layer is.
    public Optional<Annotator> annotatorOf(Id layer) {
        return layers.stream()
                .filter(l -> l.head().id().equals(layer))
                .findFirst()
                .flatMap(l -> Optional.ofNullable(registry.annotators().get(l.head().annotator())));
    }

    /// Whether somebody made one of the layers that are compared.
    public boolean isOwnWorkOf(Id person) {
        return layers.stream().anyMatch(l -> l.head().annotator().equals(person));
    }

    /// Why somebody cannot decide anything here; empty where they can.
    ///
    /// @param person as the project knows them, or as they will join it
    public Optional<Refusal> refusal(Annotator person) {
        if (isLocked()) {
            return Optional.of(Refusal.LOCKED);
        }
        if (rules().ownWork() == ReviewRules.OwnWork.FORBIDDEN && isOwnWorkOf(person.id())) {
            return Optional.of(Refusal.OWN_WORK);
        }
        if (!Deciders.include(registry, person)) {
            return Optional.of(Refusal.NO_REVIEWER);
        }
        return reviewer()
                .filter(r -> !r.id().equals(person.id()))
                .map(_ -> Refusal.REVIEWED_BY_ANOTHER);
    }

    /// Why somebody cannot decide a difference. What was contested is decided by any reviewer, not
    /// only by the one whose document it is.
    public Optional<Refusal> refusal(Annotator person, Standing standing) {
        return refusal(person)
                .filter(r ->
                        r != Refusal.REVIEWED_BY_ANOTHER
                                || standing.state() != Standing.State.CONTESTED);
    }

    /// Whoever reviews it: one at a time. Empty before the first decision.
    public Optional<Annotator> reviewer() {
        return ReviewClaim.holder(decisions)
                .flatMap(id -> Optional.ofNullable(registry.annotators().get(id)));
    }

    /// Whether somebody may contest what was decided: also who does not review the document, as a
    /// second opinion.
    public boolean isContestable(Standing standing, Annotator person) {
        return standing.state() == Standing.State.DECIDED
                && !isFinalFor(standing, person.id())
                && refusal(person).filter(r -> r != Refusal.REVIEWED_BY_ANOTHER).isEmpty();
    }

    /// Whether an owner has decided, so that nobody else contests it.
    public boolean isFinalFor(Standing standing, Id person) {
        return standing.state() == Standing.State.DECIDED
                && !Owners.includes(registry, person)
                && standing.decision()
                        .filter(d -> Owners.includes(registry, d.reviewer()))
                        .isPresent();
    }

    /// Whether gold is locked, so that nothing can be decided.
    public boolean isLocked() {
        return GoldKeeping.in(document.layers())
                .filter(l -> l.head().status() == LayerHead.Status.LOCKED)
                .isPresent();
    }
}
