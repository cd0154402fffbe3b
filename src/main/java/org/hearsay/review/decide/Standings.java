package org.hearsay.review.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.review.align.Alignment;
import org.hearsay.review.align.Difference;

/// How far the review of a document is: what was decided, what gold has, what is left. Immutable.
///
/// A decision belongs to the difference with which it shares most items, so that it is kept when
/// layers come late or again.
public final class Standings {

    private final Alignment alignment;
    private final Optional<Layer> gold;
    private final Strategy strategy;
    private final Map<Id, Standing> byDifference = new LinkedHashMap<>();

    private Standings(Alignment alignment, Optional<Layer> gold, Strategy strategy) {
        this.alignment = alignment;
        this.gold = gold;
        this.strategy = strategy;
    }

    /// @param decisions about the document, in the order in which they were taken
    public static Standings of(
            Alignment alignment,
            Optional<Layer> gold,
            List<Decision> decisions,
            Strategy strategy) {
        var standings = new Standings(alignment, gold, strategy);
        var last = last(alignment, decisions);
        var made = made(alignment, gold);
        var memory = new Memory(alignment);
        for (var difference : alignment.differences()) {
            var decision = Optional.ofNullable(last.get(difference.id()));
            var spans = made.getOrDefault(difference.id(), List.of());
            var state =
                    decision.flatMap(d -> decided(memory, difference, d))
                            .orElseGet(() ->
                                    undecided(alignment, difference, spans, strategy, decision));
            standings.byDifference.put(
                    difference.id(), new Standing(difference, state, decision, spans));
        }
        return standings;
    }

    private static Map<Id, Decision> last(Alignment alignment, List<Decision> decisions) {
        var last = new HashMap<Id, Decision>();
        for (var decision : decisions) {
            decision.judged().stream()
                    .flatMap(j -> alignment.of(j.item()).stream())
                    .collect(
                            Collectors.groupingBy(
                                    Function.identity(), LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Comparator.comparingLong(Map.Entry<Difference, Long>::getValue))
                    .ifPresent(e -> last.put(e.getKey().id(), decision));
        }
        return last;
    }

    private static Map<Id, List<Annotation>> made(Alignment alignment, Optional<Layer> gold) {
        var made = new HashMap<Id, List<Annotation>>();
        for (var span : gold.map(Layer::annotations).orElse(List.of())) {
            Provenance.of(span.origin()).stream()
                    .flatMap(p -> p.sources().stream())
                    .flatMap(s -> alignment.of(s).stream())
                    .findFirst()
                    .ifPresent(d -> made.computeIfAbsent(d.id(), _ -> new ArrayList<>()).add(span));
        }
        return made;
    }

    /// Empty where the decision leaves it open and all agree by now.
    private static Optional<Standing.State> decided(
            Memory memory, Difference difference, Decision decision) {
        return switch (decision.verdict()) {
            case SETTLED ->
                    Optional.of(
                            memory.isNews(difference, decision)
                                    ? Standing.State.REOPENED
                                    : Standing.State.DECIDED);
            case CONTESTED -> Optional.of(Standing.State.CONTESTED);
            case LATER, GUIDELINE, LOCKED, UNLOCKED, TAKEN_OVER -> Optional.empty();
        };
    }

    private static Standing.State undecided(
            Alignment alignment,
            Difference difference,
            List<Annotation> spans,
            Strategy strategy,
            Optional<Decision> decision) {
        var agreed = agreed(difference, strategy);
        if (agreed.isPresent()) {
            var wanted = Outcome.of(alignment.opinions(), agreed.get());
            return isSame(wanted, spans) ? Standing.State.AGREED : Standing.State.READY;
        }
        return decision.map(d ->
                        switch (d.verdict()) {
                            case LATER -> Standing.State.LATER;
                            case GUIDELINE -> Standing.State.GUIDELINE;
                            case CONTESTED, SETTLED, LOCKED, UNLOCKED, TAKEN_OVER ->
                                    Standing.State.OPEN;
                        })
                .orElse(Standing.State.OPEN);
    }

    /// The answers that need nobody to give them.
    static Optional<Answering> agreed(Difference difference, Strategy strategy) {
        return switch (strategy) {
            case NONE -> Optional.empty();
            case ALL_AGREE ->
                    difference.isAgreed()
                            ? Optional.of(Answering.of(difference))
                            : Optional.empty();
            case MAJORITY ->
                    difference.isAgreed()
                            ? Optional.of(Answering.of(difference))
                            : Answering.byMajority(difference)
                                    .filter(_ -> difference.doubt() == Difference.Doubt.NONE);
        };
    }

    private static boolean isSame(List<Outcome> wanted, List<Annotation> spans) {
        return wanted.size() == spans.size()
                && wanted.stream()
                        .allMatch(w ->
                                spans.stream()
                                        .anyMatch(s ->
                                                s.label().equals(w.label())
                                                        && s.anchor().equals(w.anchor())
                                                        && s.attributes().equals(w.attributes())));
    }

    public Alignment alignment() {
        return alignment;
    }

    /// What is taken into gold by itself.
    public Strategy strategy() {
        return strategy;
    }

    public Optional<Layer> gold() {
        return gold;
    }

    /// In reading order.
    public List<Standing> all() {
        return List.copyOf(byDifference.values());
    }

    /// Why a difference is open again; nothing where it is not.
    public List<News> news(Standing standing) {
        return standing.state() == Standing.State.REOPENED
                ? standing.decision().stream()
                        .flatMap(d -> new Memory(alignment).news(standing.difference(), d).stream())
                        .toList()
                : List.of();
    }

    /// By the name of a difference.
    public Optional<Standing> of(Id difference) {
        return alignment.named(difference).map(d -> byDifference.get(d.id()));
    }
}
