package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Provenance;
import org.hearsay.review.decide.Reply;
import org.hearsay.review.decide.Standing;
import org.hearsay.text.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every review while it is decided, over random layers.
class ReviewPropertiesTest {

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void everyAnnotationIsInExactlyOneDifference(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 3));
        var members =
                review.alignment().differences().stream()
                        .flatMap(d -> d.members().stream())
                        .map(Annotation::id)
                        .toList();
        var all =
                review.layers.stream()
                        .flatMap(l -> l.annotations().stream())
                        .map(Annotation::id)
                        .toList();
        assertThat(members).containsExactlyInAnyOrderElementsOf(all);
        assertThat(review.alignment().differences())
                .allSatisfy(d -> assertThat(d.layers()).doesNotHaveDuplicates());
        assertThat(review.alignment().differences().stream().map(Difference::id))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void theOrderOfTheLayersChangesNothing(long seed) {
        var review = new RandomReview(seed, 3);
        var before = review.alignment().differences();
        Collections.shuffle(review.layers, review.random);
        assertThat(review.alignment().differences()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void everyOfferedKeySettlesItsDifferenceAndNoOther(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 2));
        review.takeOver();
        for (var open : review.open()) {
            var replies = replies(open.difference().asked().getFirst());
            var reply = replies.get(review.random.nextInt(replies.size()));
            var layer = review.layers.get(review.random.nextInt(review.layers.size())).head().id();
            var before = states(review);
            review.settle(Answering.of(open.difference()).with(reply).rest(layer));
            before.put(open.difference().id(), Standing.State.DECIDED);
            assertThat(states(review)).isEqualTo(before);
        }
        assertThat(review.open()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void nothingOutsideOfWhatIsDecidedChanges(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        for (var open : review.open()) {
            var before = others(review, open.difference());
            var layer = review.layers.get(review.random.nextInt(2)).head().id();
            review.settle(Answering.as(open.difference(), layer));
            assertThat(others(review, open.difference())).containsAll(before);
            assertThat(annotations(others(review, open.difference())))
                    .isEqualTo(annotations(before));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void everyStepIsUndoneToEqualContent(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        for (var open : review.open()) {
            var before = review.gold;
            var layer = review.layers.get(review.random.nextInt(2)).head().id();
            var step =
                    review.deciding()
                            .settle(
                                    Answering.as(open.difference(), layer),
                                    RandomReview.REVIEWER,
                                    "",
                                    Duration.ZERO);
            review.perform(step);
            var back = step.inverse().applyTo(review.gold.orElseThrow());
            assertThat(back.annotations())
                    .isEqualTo(before.map(Layer::annotations).orElse(List.of()));
            assertThat(back.relations()).isEqualTo(before.map(Layer::relations).orElse(List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void mostOfThreeAreEnoughWhereTheProjectSaysSo(long seed) {
        var review = new RandomReview(seed, 3);
        review.strategy = Strategy.MAJORITY;
        review.takeOver();
        assertThat(review.standings().all())
                .allSatisfy(s -> assertThat(s.state()).isNotEqualTo(Standing.State.READY));
        for (var standing : review.standings().all()) {
            boolean byMost =
                    Answering.byMajority(standing.difference()).isPresent()
                            && standing.difference().doubt() == Difference.Doubt.NONE;
            assertThat(standing.isSettled()).isEqualTo(byMost);
        }
    }

    /// Whatever is asked, a range of one's own is what gold has then.
    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void wordsFixedByHandAreInGoldWhateverElseIsAnswered(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 2));
        review.takeOver();
        var anchor = Anchor.of(0, 5);
        for (var standing : review.open()) {
            var difference = standing.difference();
            var answering = Answering.of(difference).byHand(anchor);
            while (!answering.isComplete()) {
                var question = answering.next().orElseThrow();
                answering = answering.with(new Reply.Take(question.options().getFirst().number()));
            }
            var others = others(review, difference);
            review.settle(answering);
            var settled = review.standings().of(difference.id()).orElseThrow();
            assertThat(settled.isSettled()).isTrue();
            assertThat(settled.gold()).isNotEmpty().allMatch(g -> g.anchor().equals(anchor));
            assertThat(settled.decision().orElseThrow().answers())
                    .anyMatch(a -> a.way() == Decision.Way.BY_HAND);
            assertThat(others(review, difference)).containsAll(others);
        }
    }

    private static List<Reply> replies(Question question) {
        var replies = new ArrayList<Reply>();
        question.options().forEach(o -> replies.add(new Reply.Take(o.number())));
        replies.add(new Reply.None());
        if (question.both() == Question.Both.POSSIBLE) {
            replies.add(new Reply.Both());
        }
        var byHand = new Reply.ByHand(Anchor.of(0, 5));
        if (Answering.fits(question, byHand)) {
            replies.add(byHand);
        }
        return replies;
    }

    private static TreeMap<Id, Standing.State> states(RandomReview review) {
        var states = new TreeMap<Id, Standing.State>();
        review.standings().all().forEach(s -> states.put(s.difference().id(), s.state()));
        return states;
    }

    /// What gold has of other differences, and the links among that.
    private static Set<Item> others(RandomReview review, Difference difference) {
        if (review.gold.isEmpty()) {
            return Set.of();
        }
        var gold = review.gold.orElseThrow();
        var own = difference.members().stream().map(Annotation::id).collect(Collectors.toSet());
        var spans =
                gold.annotations().stream()
                        .filter(a ->
                                Provenance.of(a.origin()).orElseThrow().sources().stream()
                                        .noneMatch(own::contains))
                        .collect(Collectors.toSet());
        var ids = spans.stream().map(Annotation::id).collect(Collectors.toSet());
        var links =
                gold.relations().stream()
                        .filter(r -> ids.contains(r.source()) && ids.contains(r.target()));
        return Stream.concat(spans.stream(), links).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Item> annotations(Set<Item> items) {
        return items.stream().filter(i -> i instanceof Annotation).collect(Collectors.toSet());
    }
}
