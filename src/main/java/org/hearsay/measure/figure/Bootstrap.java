package org.hearsay.measure.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.descriptive.Quantile;

/// Intervals by drawing documents anew, with replacement; the same seed gives the same interval.
///
/// @param samples how many are drawn
public record Bootstrap(int samples, long seed) {

    private static final double TAIL = 0.025;

    /// Fewer documents than these say nothing about others.
    private static final int FEWEST = 2;

    public static final Bootstrap USUAL = new Bootstrap(1000, 20_040_227);

    public Bootstrap withSamples(int fewer) {
        return new Bootstrap(fewer, seed);
    }

    /// For a measure that needs nothing but sums over the documents.
    ///
    /// @param parts one row a document, all of one length
    public Interval ofSums(double[][] parts, Function<double[], Score> measure) {
        int width = parts.length == 0 ? 0 : parts[0].length;
        return of(
                parts.length,
                drawn -> {
                    var sum = new double[width];
                    for (int i = 0; i < parts.length; i++) {
                        var part = parts[drawn.applyAsInt(i)];
                        for (int j = 0; j < width; j++) {
                            sum[j] += part[j];
                        }
                    }
                    return measure.apply(sum).value();
                });
    }

    /// For a measure of many sums, to each of which few documents add something.
    ///
    /// @param parts one for each document
    /// @param width how many sums there are
    public Interval ofSums(List<Addends> parts, int width, Function<double[], Score> measure) {
        return of(
                parts.size(),
                drawn -> {
                    var sums = new double[width];
                    for (int i = 0; i < parts.size(); i++) {
                        parts.get(drawn.applyAsInt(i)).addTo(sums);
                    }
                    return measure.apply(sums).value();
                });
    }

    /// For any measure.
    ///
    /// @param documents how many there are
    /// @param measure of a sample, given which document is drawn at each place
    public Interval of(int documents, Function<IntUnaryOperator, OptionalDouble> measure) {
        return ofSeveral(
                        documents,
                        1,
                        drawn -> new double[] {measure.apply(drawn).orElse(Double.NaN)})
                .getFirst();
    }

    /// For several measures that are taken together.
    ///
    /// @param documents how many there are
    /// @param count of measures
    /// @param measures of a sample, given which document is drawn at each place; NaN for what is
    ///   undefined
    public List<Interval> ofSeveral(
            int documents, int count, Function<IntUnaryOperator, double[]> measures) {
        if (documents < FEWEST) {
            return Collections.nCopies(count, Interval.NONE);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var values = new double[count][samples];
        for (int i = 0; i < samples; i++) {
            var drawn = random.ints(documents, 0, documents).toArray();
            var row = measures.apply(at -> drawn[at]);
            for (int j = 0; j < count; j++) {
                values[j][i] = row[j];
            }
        }
        return Arrays.stream(values).map(this::between).toList();
    }

    private Interval between(double[] values) {
        var known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        // Where the measure is mostly undefined, its interval would be of the rest alone.
        if (known.length * 2 < samples) {
            return Interval.NONE;
        }
        var quantile = Quantile.withDefaults();
        return new Interval(quantile.evaluate(known, TAIL), quantile.evaluate(known, 1 - TAIL));
    }
}
