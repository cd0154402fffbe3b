package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.review.align.Difference;
import org.hearsay.review.decide.Standing;
import org.hearsay.schema.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is open again when somebody says something later, over random layers.
class ReopenedPropertiesTest {

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void aLateAnnotatorWhoSaysNothingNewReopensNothing(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        var taken = review.layers.get((int) (seed % 2));
        review.settleAll(taken.head().id());
        var gold = review.gold.orElseThrow();
        review.layers.add(Layers.copy(review, taken));
        assertThat(review.open().stream().filter(s -> s.decision().isPresent())).isEmpty();
        review.takeOver();
        assertThat(review.gold.orElseThrow().annotations()).isEqualTo(gold.annotations());
        assertThat(review.gold.orElseThrow().relations()).isEqualTo(gold.relations());
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void aLateAnnotatorReopensWhatSheSaysAnewAndNoMore(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        review.settleAll(review.layers.getFirst().head().id());
        var before = review.alignment();
        review.layers.add(review.layer(review.layers.getFirst().annotations()));
        var late = review.layers.getLast().head().id();
        for (var standing : review.standings().all()) {
            if (standing.decision().isEmpty()) {
                continue;
            }
            var hers = standing.difference().of(late);
            var was = before.of(standing.difference().members().getFirst().id()).orElseThrow();
            boolean isNew = hers.isPresent() && isNew(review, standing.difference(), was);
            assertThat(standing.state())
                    .as("%s", standing.difference())
                    .isEqualTo(isNew ? Standing.State.REOPENED : Standing.State.DECIDED);
        }
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void aRepeatedMergeKeepsEveryDecisionButWhereSomethingChanged(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        review.settleAll(review.layers.getFirst().head().id());
        var changed = review.layers.getLast();
        if (changed.annotations().isEmpty() || review.layers.stream().anyMatch(this::hasDoubles)) {
            // Of two that say the same, either may be the other's partner.
            return;
        }
        var victim = changed.annotations().get(review.random.nextInt(changed.annotations().size()));
        var names = review.standings();
        var touched = names.alignment().of(victim.id()).orElseThrow().id();
        var after = victim.withAttributes(victim.attributes().with("free", Value.of("new words")));
        review.layers.set(review.layers.size() - 1, changed.with(after));
        assertThat(review.open()).extracting(s -> s.difference().id()).isSubsetOf(touched);
        assertThat(review.standings().of(touched).orElseThrow().isSettled()).isFalse();
    }

    private boolean hasDoubles(Layer layer) {
        var places = layer.annotations().stream().map(a -> a.label() + a.anchor()).toList();
        return new HashSet<>(places).size() < places.size();
    }

    /// Whether the last member says of anything what no earlier one said of it.
    private static boolean isNew(RandomReview review, Difference now, Difference was) {
        var hers = now.members().getLast();
        var said = was.members();
        boolean fitsRange =
                said.stream().anyMatch(m -> m.anchor().equals(hers.anchor()))
                        || was.questions().stream()
                                .flatMap(q -> q.options().stream())
                                .anyMatch(o ->
                                        o.content().toString().contains(hers.anchor().toString()));
        if (!fitsRange || said.stream().noneMatch(m -> m.label().equals(hers.label()))) {
            return true;
        }
        var same = said.stream().filter(m -> m.label().equals(hers.label())).toList();
        for (var name : List.of("tone", "free", "entity")) {
            if (same.stream()
                    .noneMatch(m -> Layers.value(m, name).equals(Layers.value(hers, name)))) {
                return true;
            }
        }
        for (var type : List.of("said", "same")) {
            var mine = targets(now, hers.layer(), type);
            boolean isSaid =
                    said.stream()
                            .anyMatch(m -> {
                                var theirs = new TreeSet<>(targets(now, m.layer(), type));
                                theirs.removeIf(t ->
                                        review.alignment()
                                                .named(t)
                                                .orElseThrow()
                                                .of(hers.layer())
                                                .isEmpty());
                                return theirs.equals(mine);
                            });
            if (!isSaid) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<Id> targets(Difference difference, Id layer, String type) {
        return difference.links().stream()
                .filter(l -> l.type().equals(type) && l.layers().contains(layer))
                .map(l -> l.target().difference())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
