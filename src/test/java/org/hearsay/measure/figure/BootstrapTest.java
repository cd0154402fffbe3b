package org.hearsay.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.function.Function;
import org.hearsay.measure.figure.Score.Why;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final int WIDTH = 12;

    @Test
    void sumsOfWhatDocumentsAddAreSumsOfTheirRows() {
        Function<double[], Score> measure =
                s -> Score.ratio(s[0] + s[5], s[1] + s[11], Why.NOTHING);
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            int documents = 2 + random.nextInt(30);
            var rows = new double[documents][WIDTH];
            var parts = new ArrayList<Addends>();
            for (var row : rows) {
                var part = new Addends();
                for (int i = random.nextInt(20); i > 0; i--) {
                    int place = random.nextInt(WIDTH);
                    int value = random.nextInt(5);
                    row[place] += value;
                    part.add(place, value);
                }
                parts.add(part);
            }
            assertThat(Bootstrap.USUAL.ofSums(parts, WIDTH, measure))
                    .isEqualTo(Bootstrap.USUAL.ofSums(rows, measure));
        }
    }
}
