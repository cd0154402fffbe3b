package org.hearsay.ui.review.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talk;
import org.hearsay.model.talk.Talks;
import org.hearsay.project.review.Review;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Standing;

/// What a reviewer has before them: a document, the differences in it, and the one that is open.
/// Immutable.
///
/// @param at name of the open difference
/// @param answering the open difference, as far as it is answered; empty where none is open
/// @param shown what is told besides
/// @param told ids of annotations of which the reviewer has seen elsewhere who made them
public record Desk(
        Review review,
        Optional<Id> at,
        Optional<Answering> answering,
        Shown shown,
        Filter filter,
        Set<Id> told) {

    public Desk {
        told = Set.copyOf(told);
    }

    /// What is told about the open difference besides its options.
    public enum Shown {
        NOTHING,
        /// Who said what, asked for before it was decided.
        NAMES,
        /// Where the decided came from.
        PROVENANCE
    }

    /// @param order in which the differences are listed
    public static Desk of(Review review, Order order) {
        var filter = Filter.NONE.with(order);
        return new Desk(review, Optional.empty(), Optional.empty(), Shown.NOTHING, filter, Set.of())
                .next();
    }

    /// The same on the document as it is now: at the difference whose decision was just taken back,
    /// or else where it was.
    public Desk reread(Review now) {
        var after = with(now);
        return queue().stream()
                .filter(Standing::isSettled)
                .flatMap(s -> now.standings().of(s.difference().id()).stream())
                .filter(s -> !s.isSettled())
                .findFirst()
                .or(after::current)
                .map(s -> after.open(s.difference()))
                .orElseGet(after::next);
    }

    /// All that a reviewer has to look at, as it is ordered.
    public List<Standing> queue() {
        return review.standings().all().stream()
                .filter(s -> s.isForReviewer() || s.state() == Standing.State.READY)
                .sorted(filter.order().in(this))
                .toList();
    }

    /// Those that are listed, as they are ordered.
    public List<Standing> listed() {
        var all =
                switch (filter.choice()) {
                    case Filter.Choice.Agreed() ->
                            review.standings().all().stream()
                                    .filter(s -> s.state() == Standing.State.AGREED);
                    case Filter.Choice.Cases _ -> review.standings().all().stream();
                    case Filter.Choice.All _,
                            Filter.Choice.OfKind _,
                            Filter.Choice.OfLabel _,
                            Filter.Choice.Calling _ ->
                            queue().stream();
                };
        return all.filter(s -> filter.shows(this, s) || isAt(s.difference()))
                .sorted(filter.order().in(this))
                .toList();
    }

    public long left() {
        return queue().stream().filter(s -> !s.isSettled()).count();
    }

    public long agreed() {
        return review.standings().all().stream()
                .filter(s -> s.state() == Standing.State.AGREED)
                .count();
    }

    public Optional<Standing> current() {
        return at.flatMap(review.standings()::of);
    }

    /// Where fixing by hand begins: with what gold has, or else with the first that somebody has.
    public Optional<Annotation> fixable() {
        return current()
                .map(s ->
                        s.gold().stream()
                                .findFirst()
                                .orElseGet(() -> s.difference().members().getFirst()));
    }

    public boolean isAt(Difference difference) {
        return current().filter(s -> s.difference().equals(difference)).isPresent();
    }

    /// Opens a difference.
    public Desk open(Difference difference) {
        return new Desk(
                review,
                Optional.of(difference.id()),
                Optional.of(Answering.of(difference)),
                Shown.NOTHING,
                filter,
                told);
    }

    /// Opens the next of those listed that is not decided, after the one that is open; none where
    /// all are.
    public Desk next() {
        var queue = listed();
        int from = index(queue);
        for (int i = 1; i <= queue.size(); i++) {
            var standing = queue.get((from + i) % queue.size());
            if (!standing.isSettled()) {
                return open(standing.difference());
            }
        }
        return closed();
    }

    /// None is open.
    private Desk closed() {
        return new Desk(review, Optional.empty(), Optional.empty(), Shown.NOTHING, filter, told);
    }

    /// The open one again where it is not settled by now, or else the next.
    public Desk settledOrAsked() {
        return current()
                .filter(s -> !s.isSettled())
                .map(s -> open(s.difference()))
                .orElseGet(this::next);
    }

    /// Opens the one after or before, decided or not.
    ///
    /// @param step 1 or -1
    public Desk neighbour(int step) {
        var listed = listed();
        if (listed.isEmpty()) {
            return this;
        }
        int from = index(listed);
        int to = from < 0 ? 0 : Math.floorMod(from + step, listed.size());
        return open(listed.get(to).difference());
    }

    /// The first of what another list has here, or the last where one comes to it from behind.
    ///
    /// @param step 1 or -1
    public Desk entered(Filter wanted, int step) {
        var there = with(wanted).closed();
        var listed = there.listed();
        return listed.isEmpty()
                ? there
                : there.open((step > 0 ? listed.getFirst() : listed.getLast()).difference());
    }

    /// Where the open one is among some; -1 where it is not.
    int index(List<Standing> queue) {
        for (int i = 0; i < queue.size(); i++) {
            if (isAt(queue.get(i).difference())) {
                return i;
            }
        }
        return -1;
    }

    public Desk with(Review changed) {
        return new Desk(changed, at, answering, shown, filter, told);
    }

    public Desk with(Answering changed) {
        return new Desk(review, at, Optional.of(changed), shown, filter, told);
    }

    public Desk with(Shown changed) {
        return new Desk(review, at, answering, changed, filter, told);
    }

    public Desk with(Filter changed) {
        return new Desk(review, at, answering, shown, changed, told);
    }

    /// @param changed ids of annotations of which the reviewer has seen elsewhere who made them
    public Desk told(Set<Id> changed) {
        return new Desk(review, at, answering, shown, filter, changed);
    }

    /// The threads about the open difference and what belongs to it.
    public List<Talk> talks() {
        return current().map(Standing::difference).map(this::talks).orElse(List.of());
    }

    /// The threads about a difference and what belongs to it.
    public List<Talk> talks(Difference difference) {
        var subjects = new HashSet<>(difference.names().toList());
        difference.members().forEach(m -> subjects.add(m.id()));
        return all().filter(t -> subjects.contains(t.subject())).toList();
    }

    /// The threads about the article as a whole.
    public List<Talk> talksOfArticle() {
        return all().filter(t -> t.subject().equals(review.documentId())).toList();
    }

    private Stream<Talk> all() {
        return Talks.of(review.comments()).in(review.documentId()).stream();
    }

    /// Whether the reviewer is not to know who said what: not before it is decided.
    public boolean isBlind() {
        boolean isSettled =
                current().map(s -> s.state() == Standing.State.DECIDED).orElse(left() == 0);
        return review.rules().names() == ReviewRules.Names.HIDDEN
                && shown != Shown.NAMES
                && !isSettled;
    }

    /// Whether the reviewer has seen elsewhere who said what about the open difference.
    public boolean isTold() {
        return current().stream()
                .flatMap(s -> s.difference().members().stream())
                .anyMatch(m -> told.contains(m.id()));
    }

    /// What the reviewer knows of whose the opinions are.
    public Decision.View view() {
        return isBlind() && !isTold() ? Decision.View.BLIND : Decision.View.OPEN;
    }

    /// Whose a layer is: a letter, or a name as far as it is short.
    public String who(Id layer) {
        return isBlind() ? naming().letter(layer) : naming().name(layer);
    }

    /// Who was right about a decided one. Next to others that are not decided, a letter.
    public String winner(Id layer) {
        return isMasked() ? naming().letter(layer) : naming().name(layer);
    }

    /// Whether names are hidden wherever all differences are told of.
    public boolean isMasked() {
        return review.rules().names() == ReviewRules.Names.HIDDEN && left() > 0;
    }

    /// The options of a question as they are offered: by the letters or names of those who chose
    /// them, so that their order tells a blind reviewer nothing.
    public List<Option> offered(Question question) {
        return naming().lettered(question);
    }

    /// A comment without the names that it calls.
    public String masked(String text) {
        return isBlind() ? naming().masked(text) : text;
    }

    private Naming naming() {
        return new Naming(review);
    }
}
