package org.hearsay.measure.gamma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;
import org.junit.jupiter.api.Test;

class GammaTest {

    /// Computed by pygamma-agreement 0.5.9, as the tests of DKPro Statistics quote it.
    @Test
    void theBestAlignmentCostsWhatPygammaHas() {
        var same = marks(1, 5, 0, 6, 10, 1, 11, 15, 0);
        assertThat(disorder(Dissimilarity.USUAL, same, marks(2, 6, 0, 7, 11, 1, 12, 16, 0)))
                .isCloseTo(0.0625, within(1e-6));
        assertThat(
                        disorder(
                                Dissimilarity.USUAL,
                                marks(1, 5, 0, 6, 10, 1, 20, 24, 0, 30, 34, 1),
                                marks(2, 6, 0, 31, 35, 1)))
                .isCloseTo(0.7083333134651184, within(1e-6));
        assertThat(
                        disorder(
                                Dissimilarity.USUAL,
                                marks(1, 5, 0, 10, 14, 1),
                                marks(2, 6, 0, 11, 15, 1),
                                marks(1, 4, 0, 9, 14, 2)))
                .isCloseTo(0.40875643491744995, within(1e-6));
        assertThat(
                        disorder(
                                new Dissimilarity(3, 2, 1),
                                marks(1, 5, 0, 6, 10, 1, 11, 15, 2),
                                marks(2, 7, 0, 8, 12, 1, 11, 15, 0)))
                .isCloseTo(1.0277777910232544, within(1e-6));
    }

    @Test
    void noOtherAlignmentCostsLess() {
        for (int seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            int annotators = 2 + random.nextInt(2);
            var all = new ArrayList<Marks>();
            for (int a = 0; a < annotators; a++) {
                all.add(some(random, 1 + random.nextInt(annotators == 2 ? 5 : 3)));
            }
            var found = new Alignment(Dissimilarity.USUAL).of(all);
            assertThat(found.isExact()).as("seed %d", seed).isTrue();
            assertThat(found.high())
                    .as("seed %d", seed)
                    .isCloseTo(cheapest(all, new boolean[annotators][5]), within(1e-7));
        }
    }

    @Test
    void boundsHoldWhereThereIsTooMuchToTry() {
        var random = new Random(3);
        var all = List.of(some(random, 150), some(random, 150), some(random, 150));
        var found = new Alignment(Dissimilarity.USUAL).of(all);
        assertThat(found.low()).isPositive().isLessThanOrEqualTo(found.high());
        double pairs = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = a + 1; b < 3; b++) {
                pairs += new Alignment(Dissimilarity.USUAL).pair(all.get(a), all.get(b)) / 3;
            }
        }
        assertThat(found.high()).isGreaterThanOrEqualTo(pairs);
    }

    @Test
    void whoeverAgreesWhollyHasOneAndWhoeverDoesNotHasLess() {
        var a = marks(0, 40, 0, 60, 90, 1, 200, 230, 0, 400, 480, 1);
        var whole = Gamma.USUAL.of(List.of(List.of(a, a)), List.of(1000L));
        assertThat(whole.score()).isEqualTo(new Score.Of(1));
        assertThat(whole.isExact()).isTrue();
        var b = marks(5, 40, 0, 64, 90, 1, 300, 330, 0, 400, 470, 1);
        var part = Gamma.USUAL.of(List.of(List.of(a, b)), List.of(1000L));
        assertThat(part.score().value().getAsDouble()).isBetween(0.2, 0.9);
        assertThat(Gamma.USUAL.of(List.of(List.of(a, b)), List.of(1000L))).isEqualTo(part);
        var three = Gamma.USUAL.of(List.of(List.of(a, b, a)), List.of(1000L));
        assertThat(three.low().value().getAsDouble())
                .isLessThanOrEqualTo(three.high().value().getAsDouble());
    }

    @Test
    void withoutUnitsThereIsNone() {
        var nothing = marks();
        assertThat(Gamma.USUAL.of(List.of(List.of(nothing, nothing)), List.of(10L)).score())
                .isEqualTo(Score.undefined(Why.NOTHING));
        assertThat(Gamma.USUAL.of(List.of(List.of(marks(1, 2, 0))), List.of(10L)).score())
                .isEqualTo(Score.undefined(Why.ONE_ANNOTATOR));
    }

    private static double disorder(Dissimilarity measure, Marks... annotators) {
        var found = new Alignment(measure).of(List.of(annotators));
        assertThat(found.isExact()).isTrue();
        return found.mean(annotators.length).high();
    }

    /// Start, end and label in turn.
    private static Marks marks(int... all) {
        int n = all.length / 3;
        var starts = new long[n];
        var ends = new long[n];
        var labels = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = all[3 * i];
            ends[i] = all[3 * i + 1];
            labels[i] = all[3 * i + 2];
        }
        return Marks.of(starts, ends, labels);
    }

    private static Marks some(Random random, int count) {
        var all = new int[3 * count];
        for (int i = 0; i < count; i++) {
            all[3 * i] = random.nextInt(6 * count);
            all[3 * i + 1] = all[3 * i] + 1 + random.nextInt(10);
            all[3 * i + 2] = random.nextInt(2);
        }
        return marks(all);
    }

    /// Tries everything.
    private static double cheapest(List<Marks> all, boolean[][] taken) {
        for (int a = 0; a < all.size(); a++) {
            for (int i = 0; i < all.get(a).size(); i++) {
                if (!taken[a][i]) {
                    var members = new int[all.size()];
                    java.util.Arrays.fill(members, -1);
                    members[a] = i;
                    taken[a][i] = true;
                    double best = extended(all, taken, members, a + 1);
                    taken[a][i] = false;
                    return best;
                }
            }
        }
        return 0;
    }

    private static double extended(List<Marks> all, boolean[][] taken, int[] members, int next) {
        if (next == all.size()) {
            return cost(all, members) + cheapest(all, taken);
        }
        double best = extended(all, taken, members, next + 1);
        for (int i = 0; i < all.get(next).size(); i++) {
            if (!taken[next][i]) {
                taken[next][i] = true;
                members[next] = i;
                best = Math.min(best, extended(all, taken, members, next + 1));
                members[next] = -1;
                taken[next][i] = false;
            }
        }
        return best;
    }

    private static double cost(List<Marks> all, int[] members) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                pairs++;
                sum +=
                        members[a] < 0 || members[b] < 0
                                ? 1
                                : Dissimilarity.USUAL.of(
                                        all.get(a), members[a], all.get(b), members[b]);
            }
        }
        return sum / pairs;
    }
}
