package org.hearsay.measure.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

/// What DKPro Statistics has for the same items.
class PeersTest {

    @Test
    void twoAnnotators() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            int categories = 2 + random.nextInt(4);
            var table = new Table(categories);
            var study = new CodingAnnotationStudy(2);
            for (int i = 0; i < 60; i++) {
                int a = i < categories ? i : random.nextInt(categories);
                int b = random.nextInt(3) > 0 ? a : random.nextInt(categories);
                table.add(a, b);
                study.addItem(a, b);
            }
            assertThat(table.margins().cohen().value().getAsDouble())
                    .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-9));
            assertThat(table.margins().scott().value().getAsDouble())
                    .isCloseTo(new ScottPiAgreement(study).calculateAgreement(), within(1e-9));
            assertThat(table.margins().bennett().value().getAsDouble())
                    .isCloseTo(new BennettSAgreement(study).calculateAgreement(), within(1e-9));
            assertThat(table.margins().alpha().value().getAsDouble())
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                                    .calculateAgreement(),
                            within(1e-9));
        }
    }

    @Test
    void severalAnnotatorsOfWhomSomeHaveNothingToSay() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            int raters = 2 + random.nextInt(4);
            var votes = new Votes(4);
            var whole = new Votes(4);
            var study = new CodingAnnotationStudy(raters);
            var complete = new CodingAnnotationStudy(raters);
            for (int i = 0; i < 50; i++) {
                var said = new ArrayList<Integer>();
                var counts = new int[4];
                var all = new ArrayList<Integer>();
                var allCounts = new int[4];
                for (int r = 0; r < raters; r++) {
                    int value = random.nextInt(4);
                    all.add(value);
                    allCounts[value]++;
                    boolean silent = random.nextInt(5) == 0;
                    said.add(silent ? null : value);
                    counts[value] += silent ? 0 : 1;
                }
                votes.add(counts);
                study.addItemAsArray(said.toArray());
                whole.add(allCounts);
                complete.addItemAsArray(all.toArray());
            }
            assertThat(votes.alpha(Scale.NOMINAL).value().getAsDouble())
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                                    .calculateAgreement(),
                            within(1e-9));
            assertThat(votes.alpha(Scale.ORDINAL).value().getAsDouble())
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
                                    .calculateAgreement(),
                            within(1e-9));
            assertThat(whole.fleiss().value().getAsDouble())
                    .isCloseTo(
                            new FleissKappaAgreement(complete).calculateAgreement(), within(1e-9));
        }
    }

    @Test
    void sumsOfTablesAreTables() {
        var one = new Table(2);
        one.add(0, 1, 3);
        var other = new Table(2);
        other.add(1, 1, 4);
        one.add(other);
        assertThat(one.n()).isEqualTo(7);
        assertThat(one.equal()).isEqualTo(4);
        assertThat(one.at(0, 1)).isEqualTo(3);
        assertThat(one.at(1, 1)).isEqualTo(4);
        assertThat(one.at(1, 0)).isZero();
        var sums = new double[Margins.width(2)];
        one.addends().addTo(sums);
        assertThat(Margins.of(sums).cohen()).isEqualTo(one.margins().cohen());
        assertThat(Margins.of(sums).n()).isEqualTo(7);
    }
}
