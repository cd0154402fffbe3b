package org.hearsay.ui.article.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.hearsay.schema.Label;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The three core colours for eyes of all kinds: Machado 2009 at full severity, differences by
/// CIEDE2000.
class ColourVisionTest {

    private static final double LEAST = 15;

    enum Eyes {
        NORMAL(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}),
        PROTAN(
                new double[] {
                    0.152286, 1.052583, -0.204868,
                    0.114503, 0.786281, 0.099216,
                    -0.003882, -0.048116, 1.051998
                }),
        DEUTAN(
                new double[] {
                    0.367322, 0.860646, -0.227968,
                    0.280085, 0.672501, 0.047413,
                    -0.011820, 0.042940, 0.968881
                }),
        TRITAN(
                new double[] {
                    1.255528, -0.076749, -0.178779,
                    -0.078411, 0.930809, 0.147602,
                    0.004733, 0.691367, 0.303900
                });

        private final double[] matrix;

        Eyes(double[] matrix) {
            this.matrix = matrix;
        }

        double[] see(double[] linear) {
            return new double[] {row(0, linear), row(1, linear), row(2, linear)};
        }

        private double row(int row, double[] linear) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += matrix[row * 3 + i] * linear[i];
            }
            return Math.clamp(sum, 0, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void E05_theCoreColoursDifferForEverybody(Eyes eyes) {
        differ(eyes, Label.Colour::light);
        differ(eyes, Label.Colour::dark);
    }

    /// Pair 1 of Sharma, Wu and Dalal's test data.
    @Test
    void theDifferenceIsTheOneOfTheStandard() {
        assertThat(difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isCloseTo(2.0425, within(0.0001));
    }

    private static void differ(Eyes eyes, Function<Label.Colour, String> side) {
        var core =
                SchemaJson.newsAttribution().labels().stream()
                        .filter(l -> List.of("SPEAKER", "STANCE", "CLAIM").contains(l.name()))
                        .map(Label::colour)
                        .map(side)
                        .toList();
        assertThat(core).hasSize(3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(difference(lab(core.get(i), eyes), lab(core.get(j), eyes)))
                        .as(core.get(i) + " and " + core.get(j))
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static double[] lab(String hex, Eyes eyes) {
        var tone = Tone.of(hex);
        var c =
                eyes.see(
                        new double[] {
                            linear(tone.red()), linear(tone.green()), linear(tone.blue())
                        });
        double x = (0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047;
        double y = 0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2];
        double z = (0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /// CIEDE2000.
    private static double difference(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 0.5 * (1 - share(mean));
        double c1 = Math.hypot(one[1] * (1 + g), one[2]);
        double c2 = Math.hypot(two[1] * (1 + g), two[2]);
        double h1 = hue(one[1] * (1 + g), one[2]);
        double h2 = hue(two[1] * (1 + g), two[2]);
        double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
        double l = (one[0] + two[0]) / 2 - 50;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
        double t =
                1
                        - 0.17 * cos(h - 30)
                        + 0.24 * cos(2 * h)
                        + 0.32 * cos(3 * h + 6)
                        - 0.20 * cos(4 * h - 63);
        double byL = (two[0] - one[0]) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
        double byC = (c2 - c1) / (1 + 0.045 * c);
        double byH =
                2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        double around = (Math.floorMod((long) (h * 1e6), 360_000_000L) / 1e6 - 275) / 25;
        double twist = -2 * share(c) * Math.sin(Math.toRadians(60 * Math.exp(-around * around)));
        return Math.sqrt(byL * byL + byC * byC + byH * byH + twist * byC * byH);
    }

    private static double share(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
