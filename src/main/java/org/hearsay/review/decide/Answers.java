package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Way;
import org.hearsay.model.Id;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;

/// Answers as decisions keep them.
final class Answers {

    private Answers() {}

    /// @param answering complete
    static List<Decision.Answer> of(Answering answering) {
        var answers = new ArrayList<Decision.Answer>();
        if (answering.isMoved()) {
            var key = new Subject.Extent().key();
            answers.add(new Decision.Answer(key, Way.BY_HAND, List.of(), List.of()));
        }
        for (var question : answering.questions()) {
            answers.add(of(question, answering.reply(question.subject().key()).orElseThrow()));
        }
        return answers;
    }

    private static Decision.Answer of(Question question, Reply reply) {
        var key = question.subject().key();
        return switch (reply) {
            case Reply.Take(var number) -> {
                var option = question.option(number).orElseThrow();
                yield new Decision.Answer(key, way(option), option.layers(), what(option));
            }
            case Reply.Both() -> {
                var own = question.options().stream().filter(o -> !o.layers().isEmpty()).toList();
                yield new Decision.Answer(
                        key,
                        Way.BOTH,
                        own.stream().flatMap(o -> o.layers().stream()).<Id>map(l -> l).toList(),
                        own.stream().flatMap(o -> what(o).stream()).distinct().toList());
            }
            case Reply.None() -> new Decision.Answer(key, Way.NONE, question.none(), List.of());
            case Reply.ByHand _ -> new Decision.Answer(key, Way.BY_HAND, List.of(), List.of());
            case Reply.Own(var content) ->
                    new Decision.Answer(key, Way.BY_HAND, List.of(), what(content));
        };
    }

    private static Way way(Option option) {
        return option.content() instanceof Content.Range(_, var part)
                ? switch (part) {
                    case OWN -> Way.TAKEN;
                    case SHARED -> Way.SHARED;
                    case TOGETHER -> Way.TOGETHER;
                }
                : Way.TAKEN;
    }

    private static List<String> what(Option option) {
        return what(option.content());
    }

    private static List<String> what(Content content) {
        return switch (content) {
            case Content.AsItIs(), Content.Range _ -> List.of();
            case Content.Labelled(var label) -> List.of(label);
            case Content.Chosen(var value) -> List.of(value.shown());
            case Content.Leading(var targets) -> targets.stream().map(Memory::written).toList();
        };
    }
}
