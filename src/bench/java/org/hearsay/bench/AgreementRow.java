package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.gamma.Gamma;
import org.hearsay.measure.gamma.Marks;
import org.hearsay.measure.match.Extents;
import org.hearsay.measure.match.MatchRule;
import org.hearsay.measure.match.Matching;
import org.hearsay.measure.unitizing.AlphaU;
import org.hearsay.measure.unitizing.Units;
import org.jspecify.annotations.Nullable;

/// Row 7: agreement of two annotators on 100,000 spans: F1, κ, α_U and γ, against bare sorted
/// arrays and against DKPro Statistics, which is given 15,000.
final class AgreementRow implements Row {

    private static final int SPANS = 100_000;
    private static final int PEERS = 15_000;
    private static final double TIMES = 1000;
    private static final double SAME = 1e-9;
    private static final String FLOOR = "floor: alpha_U on bare arrays, 100,000";
    private static final String PEER = "peer: DKPro alpha_U " + PEERS;
    private static final double EXPONENT = 1.25;

    private final List<Integer> sizes = List.of(SPANS / 4, SPANS / 2, SPANS);
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Double> values = new HashMap<>();

    @Override
    public String title() {
        return "7 agreement on 100,000 spans";
    }

    @Override
    public List<Contender> contenders() {
        var all = new ArrayList<Contender>();
        var whole = new Two(SPANS);
        all.add(contender(FLOOR, () -> new Bare(whole).alpha()));
        for (int size : sizes) {
            var two = new Two(size);
            all.add(contender("alpha_U " + size, two::alphaU));
            all.add(contender("F1 " + size, two::f1));
            all.add(contender("gamma " + size, two::gamma));
        }
        all.add(contender("kappa of characters " + SPANS, whole::kappa));
        var few = new Two(PEERS);
        var study = few.study();
        all.add(contender("alpha_U " + PEERS, few::alphaU));
        all.add(
                oneTurn(
                        contender(
                                PEER,
                                () ->
                                        new KrippendorffAlphaUnitizingAgreement(study)
                                                .calculateAgreement())));
        return all;
    }

    @Override
    public List<Check> judge(Map<String, Samples> samples) {
        var checks = new ArrayList<Check>();
        double ours = samples.get("alpha_U " + SPANS).median();
        checks.add(
                new Check("alpha_U within 3 x bare arrays", ours / samples.get(FLOOR).median(), 3));
        double peer = samples.get(PEER).median();
        double same = samples.get("alpha_U " + PEERS).median();
        notes.add(
                String.format(
                        Locale.ROOT, "DKPro takes %.0f times as long at 15,000", peer / same));
        checks.add(new Check("alpha_U 1,000 times as fast as DKPro", TIMES * same / peer, 1));
        checks.add(same("bare arrays", FLOOR, "alpha_U " + SPANS));
        checks.add(same("DKPro", PEER, "alpha_U " + PEERS));
        for (var measure : List.of("alpha_U ", "F1 ", "gamma ")) {
            double growth =
                    Math.log(
                                    samples.get(measure + SPANS).median()
                                            / samples.get(measure + SPANS / 4).median())
                            / Math.log(4);
            checks.add(new Check(measure + "grows as n log n: exponent", growth, EXPONENT));
        }
        return checks;
    }

    private Check same(String what, String one, String other) {
        double apart = Math.abs(values.getOrDefault(one, 0.0) - values.getOrDefault(other, 1.0));
        return new Check(
                "alpha_U as %s has it; difference in units of 1e-9".formatted(what),
                apart / SAME,
                1);
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public int warmUp() {
        return 3;
    }

    @Override
    public int rounds() {
        return 5;
    }

    /// The value to nine digits is the checksum; the time is the CPU's, of this thread.
    private Contender contender(String name, DoubleSupplier task) {
        var threads = ManagementFactory.getThreadMXBean();
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Timed once() {
                long start = threads.getCurrentThreadCpuTime();
                double value = task.getAsDouble();
                values.put(name, value);
                return new Timed(
                        (threads.getCurrentThreadCpuTime() - start) / 1e6, Math.round(value * 1e9));
            }
        };
    }

    /// One that takes more than a minute has one turn, which counts for all.
    private static Contender oneTurn(Contender slow) {
        return new Contender() {

            private @Nullable Timed timed;

            @Override
            public String name() {
                return slow.name();
            }

            @Override
            public Timed once() throws Exception {
                var known = timed == null ? slow.once() : timed;
                timed = known;
                return known;
            }
        };
    }

    /// Two annotators who mostly agree.
    private static final class Two {

        private final int spans;
        private final long length;
        private final long[][] starts;
        private final long[][] ends;

        Two(int spans) {
            this.spans = spans / 2;
            var random = new Random(7);
            starts = new long[2][this.spans];
            ends = new long[2][this.spans];
            long at = 0;
            for (int i = 0; i < this.spans; i++) {
                at += 20 + random.nextInt(60);
                long end = at + 10 + random.nextInt(40);
                starts[0][i] = at;
                ends[0][i] = end;
                boolean same = random.nextInt(3) > 0;
                starts[1][i] = same ? at : at + random.nextInt(8);
                ends[1][i] = same ? end : end - random.nextInt(2);
                at = end + 1;
            }
            length = at + 100;
        }

        double alphaU() {
            return new AlphaU(0, length).of(List.of(List.of(units(0), units(1)))).value().orElse(0);
        }

        private Units units(int rater) {
            var result = new Units();
            for (int i = 0; i < spans; i++) {
                result.add(starts[rater][i], ends[rater][i]);
            }
            return result;
        }

        double f1() {
            var extents = new ArrayList<Extents>();
            for (int r = 0; r < 2; r++) {
                var builder = Extents.builder();
                for (int i = 0; i < spans; i++) {
                    builder.add((int) starts[r][i], (int) ends[r][i]);
                }
                extents.add(builder.build());
            }
            int pairs =
                    Matching.of(extents.getFirst(), extents.getLast(), MatchRule.most(0.5)).size();
            return (double) pairs / spans;
        }

        double gamma() {
            var marks = new ArrayList<Marks>();
            for (int r = 0; r < 2; r++) {
                marks.add(Marks.of(starts[r], ends[r], new int[spans]));
            }
            return Gamma.USUAL.of(List.of(marks), List.of(length)).score().value().orElse(0);
        }

        double kappa() {
            long both = 0;
            long one = 0;
            long other = 0;
            for (int i = 0; i < spans; i++) {
                long shared =
                        Math.max(
                                0,
                                Math.min(ends[0][i], ends[1][i])
                                        - Math.max(starts[0][i], starts[1][i]));
                both += shared;
                one += ends[0][i] - starts[0][i] - shared;
                other += ends[1][i] - starts[1][i] - shared;
            }
            var table = new Table(2);
            table.add(1, 1, both);
            table.add(1, 0, one);
            table.add(0, 1, other);
            table.add(0, 0, length - both - one - other);
            return table.margins().cohen().value().orElse(0);
        }

        UnitizingAnnotationStudy study() {
            var study = new UnitizingAnnotationStudy(2, 0, (int) length);
            for (int i = 0; i < spans; i++) {
                for (int r = 0; r < 2; r++) {
                    study.addUnit(starts[r][i], ends[r][i] - starts[r][i], r, "c");
                }
            }
            return study;
        }
    }

    /// The same measure with nothing around it.
    private record Bare(Two two) {

        double alpha() {
            double observed = 0;
            int n = two.spans;
            // Spans of the same place overlap, and no others do.
            for (int i = 0; i < n; i++) {
                double start = two.starts[0][i] - two.starts[1][i];
                double end = two.ends[0][i] - two.ends[1][i];
                observed += start * start + end * end;
            }
            var gaps = new long[2 * n + 2];
            int count = 0;
            for (int r = 0; r < 2; r++) {
                long reached = 0;
                for (int i = 0; i < n; i++) {
                    gaps[count++] = two.starts[r][i] - reached;
                    reached = two.ends[r][i];
                }
                gaps[count++] = two.length - reached;
            }
            Arrays.sort(gaps);
            var sums = new double[count + 1];
            for (int i = count - 1; i >= 0; i--) {
                sums[i] = sums[i + 1] + gaps[i];
            }
            double placed = 0;
            double within = 0;
            for (int r = 0; r < 2; r++) {
                for (int i = 0; i < n; i++) {
                    double l = two.ends[r][i] - two.starts[r][i];
                    int at = first(gaps, (long) l);
                    placed +=
                            (2.0 * n - 1) / 3 * (2 * l * l * l - 3 * l * l + l)
                                    + l * l * (sums[at] - (count - at) * (l - 1));
                    within += l * (l - 1);
                }
            }
            double all = 2.0 * two.length;
            double expected = 2 / (double) two.length * placed / (all * (all - 1) - within);
            return 1 - observed / ((double) two.length * two.length) / expected;
        }

        /// Place of the first that is no smaller; many are alike.
        private static int first(long[] sorted, long value) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
