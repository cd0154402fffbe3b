package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What gold is once all is decided, over random layers.
class GoldPropertiesTest {

    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void goldAfterTakingOneLayerEverywhereIsThatLayer(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 3));
        review.takeOver();
        var taken = review.layers.get((int) (seed % review.layers.size()));
        review.settleAll(taken.head().id());
        assertThat(review.open()).isEmpty();
        assertThat(Layers.spans(review.gold.orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(Layers.spans(taken));
        assertThat(Layers.links(review.gold.orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(Layers.links(taken));
    }

    /// The work of one, span by span, as nobody else's confirms it.
    @ParameterizedTest
    @MethodSource("org.hearsay.review.RandomReview#seeds")
    void oneLayerAloneWaitsForAKeyASpanAndGoldIsThatLayerThen(long seed) {
        var review = new RandomReview(seed, 1);
        review.strategy = Strategy.NONE;
        review.takeOver();
        assertThat(review.gold).isEmpty();
        assertThat(review.open()).hasSameSizeAs(review.layers.getFirst().annotations());
        var own = review.layers.getFirst();
        var open = new ArrayList<>(review.open());
        Collections.shuffle(open, review.random);
        for (var standing : open) {
            var asked = standing.difference().asked();
            assertThat(asked).as("one key settles it").hasSize(1);
            review.settle(Answering.of(standing.difference()).with(new Reply.Take(1)));
        }
        assertThat(review.open()).isEmpty();
        if (!open.isEmpty()) {
            assertThat(Layers.spans(review.gold.orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(Layers.spans(own));
            assertThat(Layers.links(review.gold.orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(Layers.links(own));
        }
        // A second annotator who says the same leaves all of it decided.
        review.strategy = Strategy.ALL_AGREE;
        review.layers.add(Layers.copy(review, own));
        assertThat(review.open()).isEmpty();
    }
}
