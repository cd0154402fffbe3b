package org.hearsay.project.agreement.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.measure.coding.Margins;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.figure.Addends;
import org.hearsay.measure.figure.Bootstrap;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;

/// Figures that follow from counts of cases alone.
///
/// @param documents the counts of each document
record Counts(List<Map<Cell, Integer>> documents) {

    /// Draws of documents that are paid for; the more documents, the fewer are needed.
    private static final int DRAWS = 2_000_000;

    private static final int FEWEST = 100;

    static Counts of(List<DocumentTally> documents) {
        return new Counts(documents.stream().map(DocumentTally::counts).toList());
    }

    /// Documents that several pairs of annotators have, with the counts of all pairs.
    static Counts pooled(List<List<DocumentTally>> pairs) {
        var byDocument = new HashMap<Object, Map<Cell, Integer>>();
        var order = new ArrayList<Map<Cell, Integer>>();
        for (var pair : pairs) {
            for (var tally : pair) {
                var sum =
                        byDocument.computeIfAbsent(
                                tally.document(),
                                _ -> {
                                    var fresh = new HashMap<Cell, Integer>();
                                    order.add(fresh);
                                    return fresh;
                                });
                tally.counts().forEach((cell, n) -> sum.merge(cell, n, Integer::sum));
            }
        }
        return new Counts(order);
    }

    Bootstrap bootstrap() {
        int samples = documents.isEmpty() ? FEWEST : DRAWS / documents.size();
        return Bootstrap.USUAL.withSamples(Math.clamp(samples, FEWEST, Bootstrap.USUAL.samples()));
    }

    Map<Cell, Integer> total() {
        var result = new HashMap<Cell, Integer>();
        documents.forEach(d -> d.forEach((cell, n) -> result.merge(cell, n, Integer::sum)));
        return result;
    }

    static int differences(Map<Cell, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().isDifference())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// @param label empty for all
    /// @param pairs which cases are pairs
    Retrieval retrieval(String label, Set<What> pairs) {
        return documents.stream()
                .map(d -> retrieval(d, label, pairs))
                .reduce(Retrieval.NONE, Retrieval::plus);
    }

    Figure f1(Coefficient coefficient, String label, Set<What> pairs) {
        var all = retrieval(label, pairs);
        var rows =
                documents.stream()
                        .map(d -> retrieval(d, label, pairs))
                        .map(r -> new double[] {r.left(), r.right(), r.pairs()})
                        .toArray(double[][]::new);
        return new Figure(
                coefficient,
                all.f1(),
                all.left() + all.right(),
                all.f1(),
                bootstrap().ofSums(rows, s -> Score.ratio(2 * s[2], s[0] + s[1], Why.NOTHING)));
    }

    static Retrieval retrieval(Map<Cell, Integer> counts, String label, Set<What> pairs) {
        long left = 0;
        long right = 0;
        long both = 0;
        for (var entry : counts.entrySet()) {
            var cell = entry.getKey();
            boolean ofLeft = label.isEmpty() ? !cell.left().isEmpty() : cell.left().equals(label);
            boolean ofRight =
                    label.isEmpty() ? !cell.right().isEmpty() : cell.right().equals(label);
            if (isSpan(cell.what())) {
                left += ofLeft ? entry.getValue() : 0;
                right += ofRight ? entry.getValue() : 0;
            }
            if (pairs.contains(cell.what()) && ofLeft && ofRight) {
                both += entry.getValue();
            }
        }
        return new Retrieval(left, right, both);
    }

    /// Whether each span of both annotators is in one such case.
    private static boolean isSpan(What what) {
        return switch (what) {
            case SAME_WORDS, OTHER_WORDS, OTHER_LABEL, ONLY_LEFT, ONLY_RIGHT -> true;
            case EXACT, OVERLAP, VALUE, LINK, LINK_OUTSIDE, SPEAKER, SENTENCE -> false;
        };
    }

    /// A table of what one annotator has by what the other has.
    ///
    /// @param wanted which cases it is of
    ItemAgreement items(String name, List<String> known, Predicate<Cell> wanted) {
        var met = new TreeSet<String>();
        for (var counts : documents) {
            counts.keySet().stream()
                    .filter(wanted)
                    .forEach(c -> {
                        met.add(c.left());
                        met.add(c.right());
                    });
        }
        var categories = new ArrayList<>(known);
        categories.retainAll(met);
        met.removeAll(categories);
        categories.addAll(met);
        var places = new HashMap<String, Integer>();
        categories.forEach(c -> places.put(c, places.size()));
        var total = new Table(categories.size());
        var parts = new ArrayList<Addends>();
        for (var counts : documents) {
            var part = new Addends();
            counts.forEach((cell, n) -> {
                if (wanted.test(cell)) {
                    int left = places.getOrDefault(cell.left(), 0);
                    int right = places.getOrDefault(cell.right(), 0);
                    total.add(left, right, n);
                    Margins.add(part, categories.size(), left, right, n);
                }
            });
            parts.add(part);
        }
        return ItemAgreement.of(
                name,
                categories,
                total,
                figure(total, parts, Coefficient.COHEN_KAPPA, Margins::cohen),
                figure(total, parts, Coefficient.ALPHA_NOMINAL, Margins::alpha));
    }

    /// @param parts what each document adds to the margins
    Figure figure(
            Table total,
            List<Addends> parts,
            Coefficient coefficient,
            Function<Margins, Score> measure) {
        return new Figure(
                coefficient,
                measure.apply(total.margins()),
                total.n(),
                total.observed(),
                bootstrap()
                        .ofSums(
                                parts,
                                Margins.width(total.categories()),
                                sums -> measure.apply(Margins.of(sums))));
    }
}
