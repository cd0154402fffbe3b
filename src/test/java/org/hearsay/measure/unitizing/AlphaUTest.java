package org.hearsay.measure.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;

class AlphaUTest {

    @Test
    void itIsWhatDkproStatisticsHas() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            int raters = 2 + random.nextInt(3);
            int begin = random.nextInt(50);
            int length = 200 + random.nextInt(3000);
            var study = new UnitizingAnnotationStudy(raters, begin, length);
            var categories = new ArrayList<List<Units>>();
            for (int c = 0; c < 1 + random.nextInt(3); c++) {
                var all = new ArrayList<Units>();
                for (int r = 0; r < raters; r++) {
                    all.add(some(random, begin, begin + length));
                    for (int i = 0; i < all.get(r).size(); i++) {
                        study.addUnit(all.get(r).start(i), all.get(r).length(i), r, "c" + c);
                    }
                }
                categories.add(all);
            }
            var peer = new KrippendorffAlphaUnitizingAgreement(study);
            assertThat(new AlphaU(begin, length).of(categories).value().getAsDouble())
                    .as("seed %d", seed)
                    .isCloseTo(peer.calculateAgreement(), within(1e-9));
            for (int c = 0; c < categories.size(); c++) {
                assertThat(
                                new AlphaU(begin, length)
                                        .of(List.of(categories.get(c)))
                                        .value()
                                        .getAsDouble())
                        .as("category %d of seed %d", c, seed)
                        .isCloseTo(peer.calculateCategoryAgreement("c" + c), within(1e-9));
            }
        }
    }

    @Test
    void unitsThatOverlapAreOneAndThoseThatTouchAreNot() {
        var units = new Units();
        units.add(10, 20);
        units.add(5, 11);
        units.add(20, 30);
        assertThat(units.size()).isEqualTo(2);
        assertThat(units.start(0)).isEqualTo(5);
        assertThat(units.end(0)).isEqualTo(20);
        var joined = new Units(Units.Touching.BECOME_ONE);
        joined.addAll(units, 100);
        assertThat(joined.size()).isEqualTo(1);
        assertThat(joined.length(0)).isEqualTo(25);
    }

    @Test
    void whereNobodyMarksTheSameTheFamilyOf2016IsBelowChance() {
        var a = new Units();
        a.add(0, 50);
        var b = new Units();
        b.add(50, 100);
        var measure = new Alpha2016(0, 100);
        assertThat(measure.relevance(List.of(List.of(a, b))).value().getAsDouble()).isNegative();
        var labels = List.of(List.of(a, new Units()), List.of(new Units(), a));
        assertThat(measure.cuAlpha(labels).value().getAsDouble()).isLessThanOrEqualTo(0);
        assertThat(measure.relevance(labels).value().getAsDouble()).isCloseTo(1, within(1e-12));
    }

    private static Units some(Random random, int begin, int end) {
        var result = new Units();
        int at = begin + random.nextInt(40);
        while (at < end) {
            int to = Math.min(end, at + 1 + random.nextInt(60));
            result.add(at, to);
            at = to + random.nextInt(90);
        }
        return result;
    }
}
