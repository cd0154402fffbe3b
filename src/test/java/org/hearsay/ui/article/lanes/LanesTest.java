package org.hearsay.ui.article.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Annotation;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.ui.article.SeedReference;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final MarkLabels labels = new MarkLabels(SeedReference.schema());

    @Test
    void E01_inTheReferenceTheInnerRailLiesNearerToTheWords() {
        var rails =
                new SeedReference().layer().annotations().stream().filter(labels::isRail).toList();
        assertThat(rails).hasSize(40);
        assertThatTheRuleHolds(rails);
        assertThat(Lanes.of(rails).count()).isEqualTo(3);
    }

    @Test
    void E01_theRuleHoldsForAnySpans() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            assertThatTheRuleHolds(some(random, 30));
        }
    }

    @Test
    void addingARailNeverMovesAShorterOne() {
        var random = new Random(8);
        for (int round = 0; round < 100; round++) {
            var rails = new ArrayList<>(some(random, 20));
            var before = Lanes.of(rails);
            int start = random.nextInt(200);
            var added = SeedReference.annotation(999, "CLAIM", Anchor.of(start, start + 40));
            var after = Lanes.of(with(rails, added));
            for (var rail : rails) {
                if (length(rail) < 40) {
                    assertThat(after.laneOf(rail.id())).isEqualTo(before.laneOf(rail.id()));
                }
            }
        }
    }

    @Test
    void aPartOfTheDocumentHasTheLanesOfTheWhole() {
        var random = new Random(9);
        for (int round = 0; round < 100; round++) {
            var rails = some(random, 40);
            var layer = SeedReference.layerOf(rails.toArray(Annotation[]::new));
            var whole = Lanes.of(rails);
            int start = random.nextInt(200);
            var range = new Span(start, start + 20);
            var part = Lanes.around(layer, range, _ -> true);
            for (var rail : layer.overlapping(range)) {
                assertThat(part.laneOf(rail.id())).isEqualTo(whole.laneOf(rail.id()));
            }
        }
    }

    private static void assertThatTheRuleHolds(List<Annotation> rails) {
        var lanes = Lanes.of(rails);
        for (var a : rails) {
            for (var b : rails) {
                if (!a.equals(b) && a.anchor().hull().overlaps(b.anchor().hull())) {
                    assertThat(lanes.laneOf(a.id())).isNotEqualTo(lanes.laneOf(b.id()));
                }
                if (a.anchor().hull().covers(b.anchor().hull()) && length(a) > length(b)) {
                    assertThat(lanes.laneOf(a.id())).isGreaterThan(lanes.laneOf(b.id()));
                }
            }
        }
    }

    private static List<Annotation> some(Random random, int number) {
        var rails = new ArrayList<Annotation>();
        for (int i = 0; i < number; i++) {
            int start = random.nextInt(240);
            int end = start + 1 + random.nextInt(60);
            rails.add(SeedReference.annotation(i + 10, "CLAIM", Anchor.of(start, end)));
        }
        return rails;
    }

    private static List<Annotation> with(List<Annotation> rails, Annotation added) {
        var all = new ArrayList<>(rails);
        all.add(added);
        return all;
    }

    private static int length(Annotation rail) {
        return rail.anchor().hull().length();
    }
}
