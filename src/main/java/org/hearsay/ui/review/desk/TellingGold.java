package org.hearsay.ui.review.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Way;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talks;
import org.hearsay.review.decide.Provenance;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Times;

/// Tells where what is in gold came from, and how a review ended.
public final class TellingGold {

    private final Messages messages;
    private final ReviewTexts texts;
    private final Times times;

    public TellingGold(Messages messages, ReviewTexts texts, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        times = new Times(messages, clock);
    }

    /// Sources, decision and reviewer of what a difference became.
    public String of(Desk desk, Standing standing) {
        var lines = new ArrayList<String>();
        for (var span : standing.gold()) {
            lines.add(
                    messages.text(
                            "review.gold",
                            messages.labelName(span.label()),
                            texts.words(desk, span)));
            Provenance.of(span.origin()).stream()
                    .flatMap(p -> p.sources().stream())
                    .flatMap(s -> source(standing, s).stream())
                    .forEach(a -> lines.add(from(desk, a)));
        }
        if (standing.gold().isEmpty()) {
            lines.add(messages.text("review.gold.nothing"));
        }
        standing.decision().ifPresent(d -> lines.add(decided(desk, standing, d)));
        return String.join("\n", lines);
    }

    private static List<Annotation> source(Standing standing, Id item) {
        return standing.difference().members().stream().filter(m -> m.id().equals(item)).toList();
    }

    private String from(Desk desk, Annotation source) {
        return messages.text(
                "review.from",
                desk.who(source.layer()),
                times.of(source.stamp().created()),
                messages.text("review.origin." + source.origin().kind().name()));
    }

    private String decided(Desk desk, Standing standing, Decision decision) {
        var reviewer = desk.review().registry().annotators().get(decision.reviewer());
        var name = reviewer == null ? "" : reviewer.name();
        boolean own =
                desk.review().layers().stream()
                        .anyMatch(l -> l.head().annotator().equals(decision.reviewer()));
        return messages.text(
                        "review.decided",
                        texts.kind(desk, standing.difference()),
                        name,
                        times.of(decision.stamp().created()),
                        decision.answers().stream()
                                .map(a -> answer(desk, a))
                                .collect(Collectors.joining(", ")),
                        messages.text("review.view." + decision.view().name()))
                + (own ? " " + messages.text("review.own-work") : "");
    }

    private String answer(Desk desk, Decision.Answer answer) {
        return answer.way() == Way.TAKEN
                ? messages.text("review.way.TAKEN", texts.who(desk, answer.layers()))
                : messages.text("review.way." + answer.way().name());
    }

    public String end(Desk desk) {
        int all = desk.queue().size();
        if (desk.left() > 0) {
            return messages.text("review.end.elsewhere", desk.left());
        }
        if (desk.review().isAlone()) {
            return messages.text("review.end.alone", all);
        }
        return all == 0
                ? messages.text("review.end.none", desk.agreed())
                : messages.text("review.end", all);
    }

    /// How often who was right.
    public String counts(Desk desk) {
        var parts = new ArrayList<String>();
        var decisions = desk.queue().stream().flatMap(s -> s.decision().stream()).toList();
        for (var layer : desk.review().layers()) {
            long won =
                    decisions.stream()
                            .flatMap(d -> d.answers().stream().limit(1))
                            .filter(a ->
                                    a.way() == Way.TAKEN && a.layers().contains(layer.head().id()))
                            .count();
            parts.add(messages.text("review.end.won", desk.who(layer.head().id()), won));
        }
        for (var way : List.of(Way.SHARED, Way.TOGETHER, Way.BOTH, Way.NONE, Way.BY_HAND)) {
            long count =
                    decisions.stream()
                            .flatMap(d -> d.answers().stream().limit(1))
                            .filter(a -> a.way() == way)
                            .count();
            if (count > 0) {
                parts.add(messages.text("review.end.way." + way.name(), count));
            }
        }
        var open = Talks.of(desk.review().comments()).open().size();
        if (!desk.review().isAlone()) {
            parts.add(messages.text("review.end.agreed", desk.agreed()));
        }
        return messages.text("review.end.decided", desk.queue().size(), String.join(", ", parts))
                + " "
                + messages.text("review.end.comments", open);
    }
}
