package org.hearsay.measure.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hearsay.measure.match.MatchRule.Goal;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void aSpanGoesToTheOneItResemblesMost() {
        var left = Extents.builder().add(0, 10).add(20, 24).build();
        var right = Extents.builder().add(8, 22).add(0, 9).build();
        var matching = Matching.of(left, right, MatchRule.CLOSEST);
        assertThat(matching.ofLeft(0)).isEqualTo(1);
        assertThat(matching.ofLeft(1)).isEqualTo(0);
        assertThat(matching.size()).isEqualTo(2);
    }

    @Test
    void whereOnlyMorePairsCountACloserPairGivesWay() {
        var left = Extents.builder().add(0, 10).add(0, 2).build();
        var right = Extents.builder().add(0, 10).add(9, 30).build();
        var closest = Matching.of(left, right, MatchRule.CLOSEST);
        assertThat(closest.ofLeft(0)).isEqualTo(0);
        assertThat(closest.size()).isEqualTo(1);
        var most = Matching.of(left, right, MatchRule.MOST);
        assertThat(most.ofLeft(0)).isEqualTo(1);
        assertThat(most.ofLeft(1)).isEqualTo(0);
    }

    @Test
    void whatOnlyTouchesSharesNothing() {
        var left = Extents.builder().add(0, 5).add(new int[] {10, 12, 20, 22}).build();
        var right = Extents.builder().add(5, 9).add(12, 20).add(new int[0]).build();
        assertThat(Matching.of(left, right, MatchRule.MOST).size()).isZero();
    }

    @Test
    void partsAreTakenInAnyOrderAndJoinedWhereTheyTouch() {
        var left = Extents.builder().add(new int[] {6, 9, 0, 3, 3, 5}).build();
        var right = Extents.builder().add(new int[] {0, 5, 6, 9}).build();
        assertThat(left.length(0)).isEqualTo(8);
        assertThat(left.ratio(0, right, 0)).isEqualTo(1);
    }

    @Test
    void aTieIsSettledByWhatTheCallerPrefers() {
        var left = Extents.builder().add(0, 5).add(0, 5).build();
        var right = Extents.builder().add(0, 5).add(0, 5).build();
        var crossed = Matching.of(left, right, MatchRule.CLOSEST, (a, b) -> a == b ? 0 : 1);
        assertThat(crossed.ofLeft(0)).isEqualTo(1);
        assertThat(crossed.ofLeft(1)).isEqualTo(0);
    }

    @Test
    void amongEquallyCloseOnesTheOneThatStartsTogetherIsTaken() {
        var left = Extents.builder().add(0, 4).build();
        var right = Extents.builder().add(2, 4).add(0, 2).build();
        assertThat(Matching.of(left, right, MatchRule.CLOSEST).ofLeft(0)).isEqualTo(1);
    }

    @Test
    void noOtherMatchingIsBetter() {
        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            var left = some(random, random.nextInt(6));
            var right = some(random, random.nextInt(6));
            var rule =
                    new MatchRule(
                            random.nextBoolean() ? Goal.MOST : Goal.CLOSEST,
                            random.nextInt(3) * 0.25);
            var matching = Matching.of(left, right, rule);
            assertThat(worth(left, right, rule, matching))
                    .as("seed %d", seed)
                    .isCloseTo(best(left, right, rule, 0, 0), within(1e-6));
        }
    }

    @Test
    void itIsTheSameTheOtherWayRound() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var left = some(random, random.nextInt(12));
            var right = some(random, random.nextInt(12));
            var there = Matching.of(left, right, MatchRule.CLOSEST, (a, b) -> (a + 2 * b) % 4);
            var back = Matching.of(right, left, MatchRule.CLOSEST, (b, a) -> (a + 2 * b) % 4);
            for (int i = 0; i < left.size(); i++) {
                assertThat(back.ofRight(i)).isEqualTo(there.ofLeft(i));
            }
            for (int j = 0; j < right.size(); j++) {
                assertThat(back.ofLeft(j)).isEqualTo(there.ofRight(j));
            }
        }
    }

    @Test
    void aSpanOverEverythingDoesNotMakeItSlow() {
        var left = Extents.builder();
        var right = Extents.builder();
        left.add(0, 200_000);
        right.add(0, 200_000);
        for (int i = 0; i < 20_000; i++) {
            left.add(10 * i, 10 * i + 6);
            right.add(10 * i + 2, 10 * i + 8);
        }
        assertThat(Matching.of(left.build(), right.build(), MatchRule.MOST).size())
                .isEqualTo(20_001);
    }

    private static Extents some(Random random, int count) {
        var result = Extents.builder();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(14);
            int end = start + 1 + random.nextInt(6);
            if (random.nextInt(4) == 0) {
                result.add(new int[] {start, end, end + 1, end + 1 + random.nextInt(4)});
            } else {
                result.add(start, end);
            }
        }
        return result.build();
    }

    /// A pair counts a hundred where pairs come first.
    private static double pair(Extents left, int l, Extents right, int r, MatchRule rule) {
        double ratio = left.ratio(l, right, r);
        return ratio == 0 || ratio < rule.least()
                ? Double.NEGATIVE_INFINITY
                : ratio + (rule.goal() == Goal.MOST ? 100 : 0);
    }

    private static double worth(Extents left, Extents right, MatchRule rule, Matching matching) {
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            int partner = matching.ofLeft(i);
            if (partner != Matching.ALONE) {
                assertThat(matching.ofRight(partner)).isEqualTo(i);
                sum += pair(left, i, right, partner, rule);
            }
        }
        return sum;
    }

    private static double best(Extents left, Extents right, MatchRule rule, int l, int taken) {
        if (l == left.size()) {
            return 0;
        }
        double best = best(left, right, rule, l + 1, taken);
        for (int r = 0; r < right.size(); r++) {
            if ((taken & 1 << r) == 0) {
                double pair = pair(left, l, right, r, rule);
                if (pair > 0) {
                    best = Math.max(best, pair + best(left, right, rule, l + 1, taken | 1 << r));
                }
            }
        }
        return best;
    }
}
