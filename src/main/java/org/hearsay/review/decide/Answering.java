package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Id;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.text.Anchor;

/// A difference whose questions are answered one after the other. Immutable.
///
/// @param replies by the question's key
public record Answering(Difference difference, Map<String, Reply> replies) {

    public Answering {
        replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
    }

    public static Answering of(Difference difference) {
        return new Answering(difference, Map.of());
    }

    /// All questions as a layer answers them.
    public static Answering as(Difference difference, Id layer) {
        return of(difference).rest(layer);
    }

    /// What is left, as a layer answers it.
    public Answering rest(Id layer) {
        var result = this;
        for (var next = result.next(); next.isPresent(); next = result.next()) {
            result = result.with(replyOf(next.get(), layer));
        }
        return result;
    }

    /// All questions as most say, where at each of them most say the same.
    public static Optional<Answering> byMajority(Difference difference) {
        var result = of(difference);
        for (var next = result.next(); next.isPresent(); next = result.next()) {
            var question = next.get();
            var taken = question.majority();
            if (taken.isEmpty() && !question.isDeniedByMajority()) {
                return Optional.empty();
            }
            result =
                    result.with(
                            taken.<Reply>map(o -> new Reply.Take(o.number()))
                                    .orElseGet(Reply.None::new));
        }
        return Optional.of(result);
    }

    /// What is asked next; empty once it is decided.
    public Optional<Question> next() {
        return questions().stream()
                .filter(q -> !replies.containsKey(q.subject().key()))
                .findFirst();
    }

    public boolean isComplete() {
        return next().isEmpty();
    }

    /// Those that are asked, given the answers so far: of what is not there nothing more is asked,
    /// nor of a label that was not taken.
    public List<Question> questions() {
        var asked = new ArrayList<Question>();
        for (var question : difference.asked()) {
            if (!isMoot(question.subject())) {
                asked.add(question);
            }
            if (endsAll(question)) {
                break;
            }
        }
        return asked;
    }

    /// With an answer to the question that is next.
    ///
    /// @throws IllegalArgumentException if the question cannot be answered so
    public Answering with(Reply reply) {
        var question =
                next().orElseThrow(() -> new IllegalArgumentException("All is answered already"));
        if (!fits(question, reply)) {
            throw new IllegalArgumentException(
                    "%s is no answer to %s".formatted(reply, question.subject()));
        }
        var more = new LinkedHashMap<>(replies);
        more.put(question.subject().key(), reply);
        return new Answering(difference, more);
    }

    /// With a range of the reviewer's own, whatever is asked. It answers which words it is, and
    /// that there is something at all.
    public Answering byHand(Anchor anchor) {
        var more = new LinkedHashMap<>(replies);
        more.putLast(new Subject.Extent().key(), new Reply.ByHand(anchor));
        var moved = new Answering(difference, more);
        return moved.next()
                .filter(q ->
                        q.subject() instanceof Subject.Presence
                                || q.subject() instanceof Subject.Doubt)
                .map(q -> moved.with(new Reply.Take(q.options().getFirst().number())))
                .orElse(moved);
    }

    /// Whether the range is the reviewer's own although nobody asks for it.
    boolean isMoved() {
        return replies.get(new Subject.Extent().key()) instanceof Reply.ByHand
                && difference.question(new Subject.Extent().key()).isEmpty();
    }

    /// Without the last answer.
    public Answering withoutLast() {
        var fewer = new LinkedHashMap<>(replies);
        fewer.pollLastEntry();
        return new Answering(difference, fewer);
    }

    public static boolean fits(Question question, Reply reply) {
        return switch (reply) {
            case Reply.Take(var number) -> question.option(number).isPresent();
            case Reply.Both() -> question.both() == Question.Both.POSSIBLE;
            case Reply.None() -> true;
            case Reply.ByHand _ -> question.subject() instanceof Subject.Extent;
            case Reply.Own(Content.Labelled _) -> question.subject() instanceof Subject.Label;
            case Reply.Own(Content.Chosen _) -> question.subject() instanceof Subject.Value;
            case Reply.Own _ -> false;
        };
    }

    private static Reply replyOf(Question question, Id layer) {
        return question.saidBy(layer)
                .<Reply>map(o -> new Reply.Take(o.number()))
                .orElseGet(Reply.None::new);
    }

    Optional<Reply> reply(String key) {
        return Optional.ofNullable(replies.get(key));
    }

    private boolean endsAll(Question question) {
        return replies.get(question.subject().key()) instanceof Reply.None
                && switch (question.subject()) {
                    case Subject.Presence(), Subject.Label(), Subject.Extent(), Subject.Doubt() ->
                            true;
                    case Subject.Value _, Subject.Speaker _, Subject.Link _ -> false;
                };
    }

    /// Whether somebody answered that there is no such span.
    boolean isNothing() {
        return difference.asked().stream().anyMatch(this::endsAll);
    }

    private boolean isMoot(Subject subject) {
        return switch (subject) {
            case Subject.Value(var label, _) -> !labels().contains(label);
            case Subject.Speaker(var label, _) -> !labels().contains(label);
            case Subject.Presence(),
                    Subject.Label(),
                    Subject.Extent(),
                    Subject.Doubt(),
                    Subject.Link _ ->
                    false;
        };
    }

    /// Those that it has, as far as it is answered.
    List<String> labels() {
        var question = difference.question(new Subject.Label().key());
        var reply = replies.get(new Subject.Label().key());
        if (question.isPresent() && reply instanceof Reply.Take(var number)) {
            return question.get().option(number).map(Option::content).stream()
                    .flatMap(c ->
                            c instanceof Content.Labelled(var label)
                                    ? Stream.of(label)
                                    : Stream.empty())
                    .toList();
        }
        if (reply instanceof Reply.Own(Content.Labelled(var label))) {
            return List.of(label);
        }
        return difference.members().stream().map(m -> m.label()).distinct().toList();
    }
}
