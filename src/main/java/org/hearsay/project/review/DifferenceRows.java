package org.hearsay.project.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Annotator;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.project.report.Row;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Kind;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.review.align.Target;
import org.hearsay.review.decide.Standing;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The review queue as rows for a command line. Offsets are code points.
public final class DifferenceRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Digits of an id that tell it apart.
    private static final int SHORT = 8;

    private final Review review;
    private final CodePointIndex index;

    public DifferenceRows(Review review) {
        this.review = review;
        index = review.document().article().text().codePoints();
    }

    /// What a reviewer has to look at, decided or not, in reading order.
    public List<Row> all() {
        return review.standings().all().stream()
                .filter(Standing::isForReviewer)
                .map(this::row)
                .toList();
    }

    /// One of them, by any of its names; empty where nobody has to look at it.
    public Optional<Row> of(Id difference) {
        return review.standings().of(difference).map(this::row);
    }

    private Row row(Standing standing) {
        var difference = standing.difference();
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", difference.id().toString())
                        .put("kind", kind(difference))
                        .put("label", difference.members().getFirst().label())
                        .put("document", review.documentId().toString())
                        .put("state", written(standing.state()))
                        .put("reviewer", review.reviewer().map(Annotator::name).orElse(null));
        var reopened = node.putArray("reopened");
        review.standings()
                .news(standing)
                .forEach(n ->
                        reopened.addObject()
                                .put("by", name(n.layer()))
                                .put("question", n.question()));
        place(node, difference.anchor());
        var questions = difference.asked();
        options(node, questions.getFirst());
        var more = node.putArray("questions");
        for (var question : questions) {
            options(more.addObject(), question);
        }
        if (standing.decision().isPresent() && standing.isSettled()) {
            node.set("decided", decided(standing.decision().get()));
        } else {
            node.putNull("decided");
        }
        return new Row(text(standing), MAPPER.writeValueAsString(node));
    }

    private String text(Standing standing) {
        var difference = standing.difference();
        var id = difference.id().toString();
        return String.join(
                "\t",
                id.substring(id.length() - SHORT),
                written(standing.state()),
                kind(difference),
                difference.members().getFirst().label(),
                difference.asked().stream().map(this::text).collect(Collectors.joining("; ")));
    }

    /// Nobody else agrees with what is looked at alone.
    private String kind(Difference difference) {
        return written(
                review.isAlone() && difference.kind() == Kind.AGREED
                        ? Kind.ONLY_ONE
                        : difference.kind());
    }

    private String text(Question question) {
        var options =
                question.options().stream()
                        .map(o -> "%d %s: %s".formatted(o.number(), who(o.layers()), text(o)))
                        .collect(Collectors.joining(" | "));
        var none = question.none().isEmpty() ? "" : " | none " + who(question.none());
        return question.subject().key() + " " + options + none;
    }

    private String who(List<Id> layers) {
        return layers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String text(Option option) {
        return switch (option.content()) {
            case Content.AsItIs() -> "as it is";
            case Content.Labelled(var label) -> label;
            case Content.Range(var anchor, var part) ->
                    (part == Content.Part.OWN ? "" : written(part) + " ") + quoted(anchor);
            case Content.Chosen(var value) -> shown(value);
            case Content.Leading(var targets) ->
                    targets.stream().map(this::words).collect(Collectors.joining(", "));
        };
    }

    private void options(ObjectNode node, Question question) {
        node.put("question", question.subject().key());
        node.put("both", question.both() == Question.Both.POSSIBLE);
        var none = node.putArray("none");
        question.none().forEach(l -> none.add(name(l)));
        var options = node.putArray("options");
        for (var option : question.options()) {
            option(options.addObject(), question.subject(), option);
        }
    }

    private void option(ObjectNode node, Subject subject, Option option) {
        node.put("n", option.number());
        var layers = node.putArray("layers");
        option.layers().forEach(l -> layers.add(name(l)));
        switch (option.content()) {
            case Content.AsItIs() -> {}
            case Content.Labelled(var label) -> node.put("label", label);
            case Content.Range(var anchor, var part) -> {
                node.put("part", written(part));
                place(node, anchor);
            }
            case Content.Chosen(var value) -> {
                node.put("attribute", attribute(subject));
                node.put("value", value.shown()).put("shown", shown(value));
            }
            case Content.Leading(var targets) -> {
                var array = node.putArray("targets");
                targets.forEach(t ->
                        array.addObject()
                                .put("difference", t.difference().toString())
                                .put("text", words(t)));
            }
        }
    }

    private static String attribute(Subject subject) {
        return switch (subject) {
            case Subject.Value(_, var attribute) -> attribute;
            case Subject.Speaker(_, var attribute) -> attribute;
            case Subject.Presence(),
                    Subject.Label(),
                    Subject.Extent(),
                    Subject.Link _,
                    Subject.Doubt() ->
                    "";
        };
    }

    private void place(ObjectNode node, Anchor anchor) {
        var fragments = node.putArray("fragments");
        var words = node.putArray("text");
        for (var part : anchor.fragments()) {
            fragments
                    .addArray()
                    .add(index.toCodePoint(part.start()))
                    .add(index.toCodePoint(part.end()));
            words.add(review.document().article().text().at(part));
        }
    }

    private ObjectNode decided(Decision decision) {
        var reviewer = review.registry().annotators().get(decision.reviewer());
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", decision.id().toString())
                        .put("by", reviewer == null ? "" : reviewer.name())
                        .put("time", decision.stamp().created().toString())
                        .put("view", written(decision.view()))
                        .put("own_work", review.isOwnWorkOf(decision.reviewer()))
                        .put("remark", decision.remark());
        ArrayNode answers = node.putArray("answers");
        for (var answer : decision.answers()) {
            var said = answers.addObject();
            said.put("question", answer.question()).put("way", written(answer.way()));
            var layers = said.putArray("layers");
            answer.layers().forEach(l -> layers.add(name(l)));
        }
        return node;
    }

    private String words(Target target) {
        return review.standings()
                .alignment()
                .named(target.difference())
                .map(Difference::anchor)
                .map(this::quoted)
                .orElse("");
    }

    private String quoted(Anchor anchor) {
        return '"' + review.document().article().text().at(anchor) + '"';
    }

    private String shown(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? review.registry().entity(new Id(id)).map(e -> e.name()).orElse(value.shown())
                : value.shown();
    }

    private String name(Id layer) {
        return review.annotatorOf(layer).map(Annotator::name).orElse(layer.toString());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
