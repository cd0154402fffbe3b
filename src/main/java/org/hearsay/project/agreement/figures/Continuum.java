package org.hearsay.project.agreement.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.hearsay.measure.coding.Scale;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.coding.Votes;
import org.hearsay.measure.figure.Bootstrap;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.gamma.Gamma;
import org.hearsay.measure.unitizing.Alpha2016;
import org.hearsay.measure.unitizing.AlphaU;
import org.hearsay.measure.unitizing.Units;

/// Documents one after another as a single text, on which units are compared. In code points.
final class Continuum {

    private static final List<Coefficient> UNITIZING =
            List.of(
                    Coefficient.ALPHA_U_2004,
                    Coefficient.U_ALPHA_2016,
                    Coefficient.RELEVANCE_ALPHA_2016,
                    Coefficient.CU_ALPHA_2016);

    /// Units that are drawn for intervals; the more there are, the fewer draws.
    private static final int DRAWS = 1_000_000;

    private static final int FEWEST = 50;
    private static final int MOST = 300;

    private final List<DocumentTally> documents;
    private final int raters;

    Continuum(List<DocumentTally> documents, int raters) {
        this.documents = documents;
        this.raters = raters;
    }

    /// How many annotators have marked each character: for the measures on characters.
    Votes votes(DocumentTally document, String label) {
        var result = new Votes(2);
        var ends = new ArrayList<long[]>();
        for (var rater : document.raters()) {
            var units = rater.units(label);
            for (int i = 0; i < units.size(); i++) {
                ends.add(new long[] {units.start(i), 1});
                ends.add(new long[] {units.end(i), -1});
            }
        }
        ends.sort((a, b) -> Long.compare(a[0], b[0]));
        long reached = 0;
        int marked = 0;
        for (var end : ends) {
            add(result, marked, end[0] - reached);
            reached = end[0];
            marked += (int) end[1];
        }
        add(result, marked, document.length() - reached);
        return result;
    }

    private void add(Votes votes, int marked, long times) {
        if (times > 0) {
            votes.add(new int[] {raters - marked, marked}, times);
        }
    }

    /// Each character in or out, for two annotators.
    Table characters(DocumentTally document, String label) {
        var a = document.raters().getFirst().units(label);
        var b = document.raters().getLast().units(label);
        long both = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            both += Math.max(0, Math.min(a.end(i), b.end(j)) - Math.max(a.start(i), b.start(j)));
            if (a.end(i) < b.end(j)) {
                i++;
            } else {
                j++;
            }
        }
        long left = length(a);
        long right = length(b);
        var result = new Table(2);
        result.add(1, 1, both);
        result.add(1, 0, left - both);
        result.add(0, 1, right - both);
        result.add(0, 0, document.length() - left - right + both);
        return result;
    }

    private static long length(Units units) {
        return IntStream.range(0, units.size()).mapToLong(units::length).sum();
    }

    /// @param labels one or more
    Map<Coefficient, Figure> unitizing(List<String> labels) {
        int units = units(labels);
        var scores = scores(labels, IntUnaryOperator.identity());
        int samples = Math.clamp(DRAWS / Math.max(1, units), FEWEST, MOST);
        var intervals =
                Bootstrap.USUAL
                        .withSamples(samples)
                        .ofSeveral(
                                documents.size(),
                                scores.size(),
                                drawn ->
                                        scores(labels, drawn).stream()
                                                .mapToDouble(s -> s.value().orElse(Double.NaN))
                                                .toArray());
        var raw = raw(labels);
        var result = new LinkedHashMap<Coefficient, Figure>();
        for (int i = 0; i < scores.size(); i++) {
            // With one label there is nothing to call units.
            if (labels.size() > 1 || UNITIZING.get(i) != Coefficient.CU_ALPHA_2016) {
                result.put(
                        UNITIZING.get(i),
                        new Figure(UNITIZING.get(i), scores.get(i), units, raw, intervals.get(i)));
            }
        }
        return result;
    }

    Gamma.Result gamma(List<String> labels) {
        return Gamma.USUAL.of(
                documents.stream()
                        .map(d -> d.raters().stream().map(r -> r.marks(labels)).toList())
                        .toList(),
                documents.stream().map(d -> (long) d.length()).toList());
    }

    /// The share of characters on which all say the same, marked or not.
    private Score raw(List<String> labels) {
        var votes = new Votes(2);
        for (var document : documents) {
            for (var label : labels) {
                votes.add(votes(document, label));
            }
        }
        return votes.observed();
    }

    private int units(List<String> labels) {
        return documents.stream()
                .flatMap(d -> d.raters().stream())
                .mapToInt(r -> labels.stream().mapToInt(l -> r.units(l).size()).sum())
                .sum();
    }

    /// In the order of [#UNITIZING].
    private List<Score> scores(List<String> labels, IntUnaryOperator drawn) {
        var categories = new ArrayList<List<Units>>();
        for (int c = 0; c < labels.size(); c++) {
            categories.add(IntStream.range(0, raters).mapToObj(_ -> new Units()).toList());
        }
        long length = 0;
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(drawn.applyAsInt(i));
            for (int c = 0; c < labels.size(); c++) {
                for (int r = 0; r < raters; r++) {
                    categories
                            .get(c)
                            .get(r)
                            .addAll(document.raters().get(r).units(labels.get(c)), length);
                }
            }
            length += document.length();
        }
        var family = new Alpha2016(0, length);
        return List.of(
                new AlphaU(0, length).of(categories),
                family.uAlpha(categories),
                family.relevance(categories),
                family.cuAlpha(categories));
    }

    /// Krippendorff's alpha and Fleiss' kappa over characters, for any number of annotators.
    Map<Coefficient, Figure> characters(String label) {
        var sum = new Votes(2);
        documents.forEach(d -> sum.add(votes(d, label)));
        var parts = documents.stream().map(d -> votes(d, label)).toList();
        var result = new HashMap<Coefficient, Figure>();
        put(result, sum, parts, Coefficient.ALPHA_NOMINAL, v -> v.alpha(Scale.NOMINAL));
        put(result, sum, parts, Coefficient.FLEISS_KAPPA, Votes::fleiss);
        return result;
    }

    private void put(
            Map<Coefficient, Figure> result,
            Votes sum,
            List<Votes> parts,
            Coefficient coefficient,
            Function<Votes, Score> measure) {
        var interval =
                Bootstrap.USUAL
                        .withSamples(MOST)
                        .of(
                                parts.size(),
                                drawn -> {
                                    var votes = new Votes(2);
                                    for (int i = 0; i < parts.size(); i++) {
                                        votes.add(parts.get(drawn.applyAsInt(i)));
                                    }
                                    return measure.apply(votes).value();
                                });
        result.put(
                coefficient,
                new Figure(coefficient, measure.apply(sum), sum.items(), sum.observed(), interval));
    }
}
