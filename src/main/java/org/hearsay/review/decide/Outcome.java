package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Opinions;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Subject;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// A span that follows from answers and belongs into gold.
///
/// @param sources ids of the annotations that it was made from
/// @param anchor in UTF-16 code units
public record Outcome(List<Id> sources, String label, Anchor anchor, Attributes attributes) {

    public Outcome {
        sources = List.copyOf(sources);
    }

    /// @param answering complete, or of a difference that is agreed and without replies
    static List<Outcome> of(Opinions opinions, Answering answering) {
        if (answering.isNothing()) {
            return List.of();
        }
        var outcomes = new ArrayList<Outcome>();
        for (var label : answering.labels()) {
            var group = group(answering.difference(), label);
            var attributes = attributes(opinions, answering, label, group);
            for (var place : places(answering, group)) {
                outcomes.add(new Outcome(place.sources(), label, place.anchor(), attributes));
            }
        }
        return outcomes;
    }

    /// Whose work it is made from: where nobody has the label, all who marked something.
    private static List<Annotation> group(Difference difference, String label) {
        var all = difference.members();
        var own = all.stream().filter(m -> m.label().equals(label)).toList();
        return own.isEmpty() ? all : own;
    }

    private record Place(List<Id> sources, Anchor anchor) {}

    private static List<Place> places(Answering answering, List<Annotation> group) {
        var question = answering.difference().question(new Subject.Extent().key());
        var all = group.stream().map(Annotation::id).toList();
        var reply = answering.reply(new Subject.Extent().key());
        if (reply.isPresent() && reply.get() instanceof Reply.ByHand(var anchor)) {
            return List.of(new Place(all, anchor));
        }
        if (question.isEmpty() || reply.isEmpty()) {
            return List.of(new Place(all, group.getFirst().anchor()));
        }
        return switch (reply.get()) {
            case Reply.ByHand(var anchor) -> List.of(new Place(all, anchor));
            case Reply.Take(var number) ->
                    question.get().option(number).stream()
                            .map(o -> new Place(sources(o, group, all), anchor(o)))
                            .toList();
            case Reply.Both() ->
                    question.get().options().stream()
                            .filter(o -> !of(o, group).isEmpty())
                            .map(o -> new Place(of(o, group), anchor(o)))
                            .toList();
            case Reply.None(), Reply.Own _ -> List.of();
        };
    }

    private static Anchor anchor(Option option) {
        if (option.content() instanceof Content.Range(var anchor, _)) {
            return anchor;
        }
        throw new IllegalStateException("Not a range: " + option);
    }

    private static List<Id> sources(Option option, List<Annotation> group, List<Id> all) {
        var own = of(option, group);
        return own.isEmpty() ? all : own;
    }

    private static List<Id> of(Option option, List<Annotation> group) {
        return group.stream()
                .filter(m -> option.layers().contains(m.layer()))
                .map(Annotation::id)
                .toList();
    }

    private static Attributes attributes(
            Opinions opinions, Answering answering, String label, List<Annotation> group) {
        var names = new TreeSet<String>();
        group.forEach(m -> names.addAll(m.attributes().values().keySet()));
        names.removeIf(opinions::isSureness);
        if (group.stream().noneMatch(m -> m.label().equals(label))) {
            names.removeIf(name -> opinions.schema().attribute(label, name).isEmpty());
        }
        var result = Attributes.NONE;
        for (var name : names) {
            var value = value(answering, Subject.valueKey(label, name), name, group);
            result = value.isPresent() ? result.with(name, value.get()) : result;
        }
        return result;
    }

    private static Optional<Value> value(
            Answering answering, String key, String name, List<Annotation> group) {
        Difference difference = answering.difference();
        var question = difference.question(key);
        var reply = answering.reply(key);
        if (reply.isPresent() && reply.get() instanceof Reply.Own(Content.Chosen(var own))) {
            return Optional.of(own);
        }
        if (question.isPresent() && reply.isPresent()) {
            return reply.get() instanceof Reply.Take(var number)
                    ? question.get()
                            .option(number)
                            .map(Option::content)
                            .flatMap(c ->
                                    c instanceof Content.Chosen(var value)
                                            ? Optional.of(value)
                                            : Optional.empty())
                    : Optional.empty();
        }
        return group.stream().flatMap(m -> m.attributes().find(name).stream()).findFirst();
    }
}
