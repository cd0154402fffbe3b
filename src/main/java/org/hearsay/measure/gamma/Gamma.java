package org.hearsay.measure.gamma;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.measure.figure.Bootstrap;
import org.hearsay.measure.figure.Interval;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// γ of a number of documents. Exact for two annotators; for more between two bounds, which are the
/// same wherever the best alignment was found. The disorder by chance is a mean over samples.
///
/// @param samples of chance, at least 30
public record Gamma(Dissimilarity measure, int samples, long seed) {

    public static final Gamma USUAL = new Gamma(Dissimilarity.USUAL, 30, 20_150_901);

    /// Units beyond which three annotators and more would have to wait too long.
    private static final int MOST_OF_MANY = 6_000;

    /// What came out.
    ///
    /// @param low at least
    /// @param high at most
    /// @param units of all annotators
    public record Result(Score low, Score high, int units, Interval interval) {

        static Result none(Why why, int units) {
            var score = Score.undefined(why);
            return new Result(score, score, units, Interval.NONE);
        }

        /// Whether both bounds are the same.
        public boolean isExact() {
            return Math.abs(low.value().orElse(0) - high.value().orElse(0)) < 1e-9;
        }

        /// In the middle of the bounds.
        public Score score() {
            return low.value().isEmpty()
                    ? low
                    : new Score.Of((low.value().getAsDouble() + high.value().orElse(0)) / 2);
        }
    }

    /// @param documents for each document the marks of each annotator
    /// @param lengths of the documents
    public Result of(List<List<Marks>> documents, List<Long> lengths) {
        var alignment = new Alignment(measure);
        int units = documents.stream().flatMap(List::stream).mapToInt(Marks::size).sum();
        int annotators = documents.isEmpty() ? 0 : documents.getFirst().size();
        if (units == 0 || annotators < 2) {
            return Result.none(units == 0 ? Why.NOTHING : Why.ONE_ANNOTATOR, units);
        }
        if (annotators > 2 && units > MOST_OF_MANY) {
            return Result.none(Why.TOO_LARGE, units);
        }
        var parts = documents.stream().map(alignment::of).toList();
        var observed = parts.stream().reduce(Disorder.NONE, Disorder::plus).mean(annotators);
        var expected = expected(documents, lengths);
        if (expected.low() == 0) {
            return Result.none(Why.NO_VARIATION, units);
        }
        return new Result(
                new Score.Of(1 - observed.high() / expected.low()),
                new Score.Of(1 - observed.low() / expected.high()),
                units,
                interval(parts, annotators, (expected.low() + expected.high()) / 2));
    }

    /// Of documents drawn anew; chance stays as it is.
    private static Interval interval(List<Disorder> parts, int annotators, double expected) {
        var rows =
                parts.stream()
                        .map(p -> new double[] {(p.low() + p.high()) / 2, p.units()})
                        .toArray(double[][]::new);
        return Bootstrap.USUAL.ofSums(
                rows,
                sum ->
                        sum[1] == 0
                                ? Score.undefined(Why.NOTHING)
                                : new Score.Of(1 - sum[0] / (sum[1] / annotators) / expected));
    }

    private Disorder expected(List<List<Marks>> documents, List<Long> lengths) {
        var alignment = new Alignment(measure);
        long length = 0;
        int annotators = documents.getFirst().size();
        var joined = new ArrayList<Joined>();
        for (int a = 0; a < annotators; a++) {
            joined.add(new Joined());
        }
        for (int d = 0; d < documents.size(); d++) {
            for (int a = 0; a < annotators; a++) {
                joined.get(a).add(documents.get(d).get(a), length);
            }
            length += lengths.get(d);
        }
        var shuffle = new Shuffle(joined.stream().map(Joined::marks).toList(), length);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double low = 0;
        double high = 0;
        int drawn = 0;
        for (int i = 0; i < 10 * samples && drawn < samples; i++) {
            var sample = alignment.of(shuffle.draw(random));
            if (sample.units() > 0) {
                var mean = sample.mean(annotators);
                low += mean.low();
                high += mean.high();
                drawn++;
            }
        }
        return new Disorder(low / drawn, high / drawn, 0);
    }

    /// The marks of one annotator in all documents, one after another.
    private static final class Joined {

        private final List<Long> starts = new ArrayList<>();
        private final List<Long> ends = new ArrayList<>();
        private final List<Integer> labels = new ArrayList<>();

        void add(Marks marks, long shift) {
            for (int i = 0; i < marks.size(); i++) {
                starts.add(marks.start(i) + shift);
                ends.add(marks.end(i) + shift);
                labels.add(marks.label(i));
            }
        }

        Marks marks() {
            return Marks.of(
                    starts.stream().mapToLong(Long::longValue).toArray(),
                    ends.stream().mapToLong(Long::longValue).toArray(),
                    labels.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
