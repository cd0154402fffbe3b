package org.hearsay.project.review;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotator;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ReviewClaim;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Pages;
import org.hearsay.review.align.Difference;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Deciding;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.review.decide.Reviewer;
import org.hearsay.review.decide.TakingOver;
import org.hearsay.text.phrase.Phrase;

/// Reviews documents of a project: reads what annotators differ in and decides it. Reads the
/// project file and waits for it; to be called from a job or a command.
public final class Reviewing {

    /// Digits of an id that are enough to be taken for one.
    private static final int SHORTEST = 4;

    private final Project project;
    private final Clock clock;

    public Reviewing(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /// A document with the finished work on it.
    public Review of(Id document) throws ProjectException {
        return of(document, Set.of());
    }

    /// @param annotators ids of those whose layers are compared, finished or not; empty for all
    ///   that are finished. The layer of a single one is looked at span by span
    public Review of(Id document, Set<Id> annotators) throws ProjectException {
        var review = read(document, annotators);
        return annotators.size() == 1 ? review.alone() : review;
    }

    /// The same as a reviewer is asked about it: where there is one layer only, span by span.
    public Review asked(Id document, Set<Id> annotators) throws ProjectException {
        var review = read(document, annotators);
        return review.layers().size() == 1 ? review.alone() : review;
    }

    /// The same as the file has it now.
    public Review again(Review before) throws ProjectException {
        var annotators =
                before.layers().stream().map(l -> l.head().annotator()).collect(Collectors.toSet());
        return read(before.documentId(), annotators).by(before.standings().strategy());
    }

    private Review read(Id document, Set<Id> annotators) throws ProjectException {
        var open = Translation.now(project.open(document));
        var store = Projects.storeOf(project);
        return Review.of(
                open,
                Translation.now(project.registry()),
                open.layers().stream().filter(l -> isMeant(l, annotators)).toList(),
                Translation.now(store.lookups().decisions(document)),
                Translation.now(store.comments()).stream()
                        .filter(c -> c.document().equals(document))
                        .toList());
    }

    private static boolean isMeant(Layer layer, Set<Id> annotators) {
        return annotators.isEmpty()
                ? Review.isFinished(layer.head())
                : layer.head().kind() == LayerHead.Kind.WORK
                        && annotators.contains(layer.head().annotator());
    }

    /// Every document with two or more layers to compare or, where a single annotator is named,
    /// with their layer.
    public List<Review> all(Set<Id> annotators) throws ProjectException {
        return begun(annotators).stream()
                .filter(r -> r.layers().size() > 1 || annotators.size() == 1)
                .toList();
    }

    /// Every document with a layer to look at; where there is one only, span by span.
    private List<Review> begun(Set<Id> annotators) throws ProjectException {
        var reviews = new ArrayList<Review>();
        Pages.each(
                project,
                row -> {
                    var review = asked(row.document().id(), annotators);
                    if (!review.layers().isEmpty()) {
                        reviews.add(review);
                    }
                });
        return reviews;
    }

    /// A difference of a document.
    public record Found(Review review, Difference difference) {}

    /// @param name an id of a difference, or the first or last digits of it
    /// @throws ProjectException if there is none, or more than one
    public Found named(String name, Set<Id> annotators) throws ProjectException {
        var digits = name.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        for (var review : begun(annotators)) {
            for (var difference : review.standings().alignment().differences()) {
                if (digits.length() >= SHORTEST
                        && difference
                                .names()
                                .map(Id::toString)
                                .anyMatch(n -> isCalled(n, digits))) {
                    found.add(new Found(review, difference));
                }
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new ProjectException(
                found.isEmpty() ? Kind.MISSING : Kind.INPUT,
                found.isEmpty()
                        ? Phrase.of(
                                "There is no difference \"%s\"; \"hearsay differences\" lists them. Nothing was changed.",
                                name)
                        : Phrase.of(
                                "%d differences match \"%s\"; give more digits. Nothing was changed.",
                                found.size(), name));
    }

    private static boolean isCalled(String name, String digits) {
        return name.startsWith(digits) || name.endsWith(digits);
    }

    /// Takes into gold what all agree on, or most where that is enough.
    ///
    /// @return how many spans were taken; 0 where all of them are there
    public int takeOver(Review review, Id annotator) throws ProjectException {
        Permission.toChangeGold(review);
        var step = deciding(review).takeOver(review.standings().strategy());
        if (step.isPresent()) {
            Translation.now(project.log().append(annotator, step.get()));
        }
        return step.map(s -> Integer.parseInt(s.name().arguments().getFirst())).orElse(0);
    }

    /// @param remark why; empty for none
    public void settle(Review review, Answering answering, Decider decider, String remark)
            throws ProjectException {
        new Permission(review, decider.annotator()).toDecide(answering.difference());
        decider.perform(
                project,
                deciding(review).settle(answering, decider.reviewer(), remark, Duration.ZERO));
    }

    /// @param remark why; empty for none
    public void mark(Found found, Decision.Verdict verdict, Decider decider, String remark)
            throws ProjectException {
        require(found, Optional.of(verdict), decider);
        decider.perform(
                project,
                deciding(found.review())
                        .mark(found.difference(), verdict, decider.reviewer(), remark));
    }

    /// Makes sure that somebody may decide a difference.
    ///
    /// @param mark what they leave it open with; empty where they answer it
    /// @throws ProjectException if they may not, saying why
    public void require(Found found, Optional<Decision.Verdict> mark, Decider decider)
            throws ProjectException {
        var permission = new Permission(found.review(), decider.annotator());
        if (mark.equals(Optional.of(Decision.Verdict.CONTESTED))) {
            permission.toContest(found.difference());
        } else {
            permission.toDecide(found.difference());
        }
    }

    /// Makes sure that somebody may lock the gold of a document.
    ///
    /// @throws ProjectException if they may not, saying why
    public void requireLocking(Review review, Decider decider) throws ProjectException {
        new Permission(review, decider.annotator()).toLock();
    }

    /// Has somebody review a document from now on, as one step.
    ///
    /// @return whether somebody else did
    /// @throws ProjectException if they may not decide there at all
    public boolean takeReview(Review review, Decider decider) throws ProjectException {
        if (!new Permission(review, decider.annotator()).toTakeOver()) {
            return false;
        }
        decider.perform(
                project,
                new TakingOver(review.document().article().document())
                        .by(decider.annotator().id(), project.ids().next(), clock.instant()));
        return true;
    }

    /// Who reviews each document that is reviewed, both by id.
    public Map<Id, Id> reviewers() throws ProjectException {
        return ReviewClaim.holders(Translation.now(Projects.storeOf(project).lookups().claims()));
    }

    /// Somebody who decides without a window, and so sees whose the opinions are.
    ///
    /// @param joining what brings them into the project; nothing where they are in it
    public record Decider(Annotator annotator, List<Edit> joining) {

        public Decider {
            joining = List.copyOf(joining);
        }

        Reviewer reviewer() {
            return new Reviewer(annotator.id(), Decision.View.OPEN);
        }

        /// Takes a step in their name.
        public void perform(Project project, Transaction step) throws ProjectException {
            var edits = Stream.concat(joining.stream(), step.edits().stream()).toList();
            Translation.now(
                    project.log().append(annotator.id(), new Transaction(step.name(), edits)));
        }
    }

    /// Somebody by name; whoever is not known becomes a reviewer of the project.
    public Decider decider(String name) throws ProjectException {
        var known = Translation.now(project.registry()).annotatorNamed(name);
        if (known.isPresent()) {
            return new Decider(known.get(), List.of());
        }
        var person =
                new Annotator(
                        project.ids().next(),
                        name,
                        Annotator.initialsOf(name),
                        Annotator.Role.REVIEWER);
        return new Decider(person, List.of(new Edit.Add(person)));
    }

    /// The steps that can be taken in a review.
    public Deciding deciding(Review review) {
        return new Deciding(
                review.standings(),
                GoldKeeping.of(
                        review.documentId(),
                        review.document().layers(),
                        review.registry(),
                        project.ids()),
                project.ids(),
                clock.instant());
    }
}
