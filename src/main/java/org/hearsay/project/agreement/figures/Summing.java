package org.hearsay.project.agreement.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.measure.coding.Margins;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.figure.Addends;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.model.Id;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;

/// Makes figures of what was counted document by document.
public final class Summing {

    /// Partners under the rule that was chosen.
    private static final Set<What> MATCH = Set.of(What.SAME_WORDS, What.OTHER_WORDS);

    private static final Set<What> EXACT = Set.of(What.EXACT);
    private static final Set<What> OVERLAP = Set.of(What.OVERLAP);

    /// Stretches of time that drift is shown over.
    private static final int BATCHES = 8;

    private final Schema schema;

    public Summing(Schema schema) {
        this.schema = schema;
    }

    public PairAgreement pair(String left, String right, List<DocumentTally> documents) {
        var counts = Counts.of(documents);
        var continuum = new Continuum(documents, 2);
        var labels = labels(documents);
        return new PairAgreement(
                left,
                right,
                documents.size(),
                labels.stream().map(l -> spans(l, counts, continuum, documents)).toList(),
                overall(counts, continuum, labels),
                labelling(counts),
                attributes(counts),
                relations(counts),
                named(counts, What.SPEAKER),
                counts.items("", List.of(), c -> c.what() == What.SENTENCE),
                counts.total());
    }

    /// Any number of annotators at once, on documents that all of them have.
    public List<SpanAgreement> together(List<DocumentTally> documents, int raters) {
        var continuum = new Continuum(documents, raters);
        var labels = labels(documents);
        var result = new ArrayList<SpanAgreement>();
        for (var label : labels) {
            var figures = new LinkedHashMap<>(continuum.characters(label));
            figures.putAll(continuum.unitizing(List.of(label)));
            result.add(with(label, Counts.of(List.of()), figures, continuum, List.of(label)));
        }
        result.add(with("", Counts.of(List.of()), continuum.unitizing(labels), continuum, labels));
        return result;
    }

    /// F1 of all pairs of annotators together, under the rule that was chosen.
    public Figure spansOf(List<List<DocumentTally>> pairs) {
        return Counts.pooled(pairs).f1(Coefficient.F1_OVERLAP, "", MATCH);
    }

    /// Which label, given a span, over all pairs of annotators together.
    public ItemAgreement labellingOf(List<List<DocumentTally>> pairs) {
        return labelling(Counts.pooled(pairs));
    }

    /// Over all pairs of annotators, the worst first.
    public List<DocumentAgreement> documents(List<List<DocumentTally>> pairs) {
        var byId = new LinkedHashMap<Id, DocumentAgreement>();
        for (var pair : pairs) {
            for (var tally : pair) {
                var match = Counts.retrieval(tally.counts(), "", MATCH);
                byId.merge(
                        tally.document(),
                        new DocumentAgreement(
                                tally.document(),
                                tally.title(),
                                match,
                                Counts.differences(tally.counts()),
                                tally.worked()),
                        (a, b) ->
                                new DocumentAgreement(
                                        a.document(),
                                        a.title(),
                                        a.match().plus(b.match()),
                                        a.differences() + b.differences(),
                                        later(a.worked(), b.worked())));
            }
        }
        return byId.values().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (DocumentAgreement d) -> d.match().f1().value().orElse(2)))
                .toList();
    }

    /// The same documents in the order in which they were worked on, a few at a time.
    public static List<List<DocumentAgreement>> drift(List<DocumentAgreement> documents) {
        var sorted =
                documents.stream().sorted(Comparator.comparing(DocumentAgreement::worked)).toList();
        int batches = Math.min(BATCHES, sorted.size() / 2);
        var result = new ArrayList<List<DocumentAgreement>>();
        for (int i = 0; i < batches; i++) {
            result.add(
                    sorted.subList(i * sorted.size() / batches, (i + 1) * sorted.size() / batches));
        }
        return result;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }

    private List<String> labels(List<DocumentTally> documents) {
        var met = new TreeSet<String>();
        documents.forEach(d -> d.raters().forEach(r -> met.addAll(r.labels())));
        var result = new LinkedHashSet<String>();
        schema.labels().stream().map(l -> l.name()).filter(met::contains).forEach(result::add);
        result.addAll(met);
        return List.copyOf(result);
    }

    private static SpanAgreement spans(
            String label, Counts counts, Continuum continuum, List<DocumentTally> documents) {
        var figures = new LinkedHashMap<Coefficient, Figure>();
        figures.put(Coefficient.F1_EXACT, counts.f1(Coefficient.F1_EXACT, label, EXACT));
        figures.put(Coefficient.F1_OVERLAP, counts.f1(Coefficient.F1_OVERLAP, label, OVERLAP));
        var total = new Table(2);
        var parts = new ArrayList<Addends>();
        for (var document : documents) {
            var table = continuum.characters(document, label);
            total.add(table);
            parts.add(table.addends());
        }
        figures.put(
                Coefficient.COHEN_KAPPA,
                counts.figure(total, parts, Coefficient.COHEN_KAPPA, Margins::cohen));
        figures.put(
                Coefficient.ALPHA_NOMINAL,
                counts.figure(total, parts, Coefficient.ALPHA_NOMINAL, Margins::alpha));
        figures.putAll(continuum.unitizing(List.of(label)));
        return with(label, counts, figures, continuum, List.of(label));
    }

    private static SpanAgreement overall(Counts counts, Continuum continuum, List<String> labels) {
        var figures = new LinkedHashMap<Coefficient, Figure>();
        figures.put(Coefficient.F1_EXACT, counts.f1(Coefficient.F1_EXACT, "", EXACT));
        figures.put(Coefficient.F1_OVERLAP, counts.f1(Coefficient.F1_OVERLAP, "", OVERLAP));
        figures.putAll(continuum.unitizing(labels));
        return with("", counts, figures, continuum, labels);
    }

    private static SpanAgreement with(
            String label,
            Counts counts,
            Map<Coefficient, Figure> figures,
            Continuum continuum,
            List<String> labels) {
        var gamma = continuum.gamma(labels);
        var all = new LinkedHashMap<>(figures);
        var alpha = all.get(Coefficient.ALPHA_U_2004);
        all.put(
                Coefficient.GAMMA_2015,
                new Figure(
                        Coefficient.GAMMA_2015,
                        gamma.score(),
                        gamma.units(),
                        alpha == null ? gamma.score() : alpha.raw(),
                        gamma.interval()));
        return new SpanAgreement(
                label,
                counts.retrieval(label, EXACT),
                counts.retrieval(label, OVERLAP),
                counts.retrieval(label, MATCH),
                all,
                gamma.low(),
                gamma.high());
    }

    private ItemAgreement labelling(Counts counts) {
        return counts.items(
                "",
                schema.labels().stream().map(l -> l.name()).toList(),
                c -> MATCH.contains(c.what()) || c.what() == What.OTHER_LABEL);
    }

    private List<ItemAgreement> attributes(Counts counts) {
        return named(counts, What.VALUE);
    }

    private List<ItemAgreement> named(Counts counts, What what) {
        var names = new TreeSet<String>();
        counts.documents()
                .forEach(d ->
                        d.keySet().stream()
                                .filter(c -> c.what() == what)
                                .forEach(c -> names.add(c.name())));
        return names.stream()
                .map(name ->
                        counts.items(
                                name, values(name), c -> c.what() == what && c.name().equals(name)))
                .toList();
    }

    /// In the schema's order.
    private List<String> values(String name) {
        int dot = name.indexOf('.');
        return schema.attribute(name.substring(0, dot), name.substring(dot + 1))
                .map(a ->
                        a.type() instanceof AttributeType.OneOf(var values)
                                ? values
                                : List.<String>of())
                .orElse(List.of());
    }

    private static List<LinkAgreement> relations(Counts counts) {
        var byType = new HashMap<String, Retrieval>();
        var outside = new HashMap<String, Integer>();
        for (var document : counts.documents()) {
            document.forEach((cell, n) -> add(cell, n, byType, outside));
        }
        var types = new TreeSet<>(byType.keySet());
        types.addAll(outside.keySet());
        return types.stream()
                .map(t ->
                        new LinkAgreement(
                                t,
                                byType.getOrDefault(t, Retrieval.NONE),
                                outside.getOrDefault(t, 0)))
                .toList();
    }

    private static void add(
            Cell cell, int n, Map<String, Retrieval> byType, Map<String, Integer> outside) {
        if (cell.what() == What.LINK) {
            var found =
                    new Retrieval(
                            cell.left().isEmpty() ? 0 : n,
                            cell.right().isEmpty() ? 0 : n,
                            cell.isEqual() ? n : 0);
            byType.merge(cell.name(), found, Retrieval::plus);
        } else if (cell.what() == What.LINK_OUTSIDE) {
            outside.merge(cell.name(), n, Integer::sum);
        }
    }
}
