package org.hearsay.project.agreement;

import java.util.Locale;
import java.util.Map;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Score;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.project.agreement.figures.ItemAgreement;
import org.hearsay.project.agreement.figures.LinkAgreement;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.project.agreement.figures.SpanAgreement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a report as one JSON object. What is undefined is null, with the reason under `why`.
final class AgreementJson {

    /// On spans, characters are what kappa and alpha are about.
    private static final Map<Coefficient, String> ON_CHARACTERS =
            Map.of(
                    Coefficient.COHEN_KAPPA, "char_kappa",
                    Coefficient.ALPHA_NOMINAL, "char_alpha",
                    Coefficient.FLEISS_KAPPA, "char_fleiss",
                    Coefficient.GAMMA_2015, "gamma");

    private final AgreementReport report;

    AgreementJson(AgreementReport report) {
        this.report = report;
    }

    String text() {
        var root = object().put("documents", report.documents());
        root.put("alone", report.alone()).put("match", report.request().match());
        var layers = root.putArray("layers");
        report.layers().forEach(layers::add);
        var headline = root.putObject("headline");
        put(headline, "spans_f1", report.spans());
        put(headline, "label_alpha", report.labelling().alpha());
        var pairs = root.putArray("pairs");
        report.pairs().forEach(p -> pairs.add(pair(p)));
        var all = root.putObject("all").put("documents", report.common().size());
        var labels = all.putObject("labels");
        for (var spans : report.together()) {
            var node =
                    spans.label().isEmpty()
                            ? all.putObject("overall")
                            : labels.putObject(spans.label());
            figures(node, spans, all, "");
        }
        var documents = root.putArray("by_document");
        for (var document : report.byDocument()) {
            var node = documents.addObject();
            node.put("id", document.document().toString()).put("title", document.title());
            retrieval(node, "match", document.match());
        }
        var drift = root.putArray("drift");
        for (var line : AgreementTable.of(report, AgreementTable.Kind.TIME).rows()) {
            retrieval(drift.addObject().put("days", line.name()), "match", line.match());
        }
        var remarks = root.putArray("remarks");
        for (var remark : report.remarks()) {
            remarks.addObject()
                    .put("kind", written(remark.kind()))
                    .put("name", remark.name())
                    .put("n", remark.n());
        }
        return JsonMapper.builder().build().writeValueAsString(root);
    }

    private ObjectNode pair(PairAgreement pair) {
        var node = object();
        node.putArray("layers").add(pair.left()).add(pair.right());
        node.put("documents", pair.documents());
        apart(node.putObject("disagreement"), pair);
        var labels = node.putObject("labels");
        var intervals = object();
        for (var spans : pair.labels()) {
            spans(labels.putObject(spans.label()), spans, intervals);
        }
        var overall = node.putObject("overall");
        spans(overall, pair.overall(), intervals);
        overall.set("labelling", items(pair.labelling(), "labelling", intervals));
        var attributes = node.putObject("attributes");
        for (var items : pair.attributes()) {
            attributes.set(items.name(), items(items, items.name(), intervals));
        }
        var relations = node.putObject("relations");
        pair.relations().forEach(r -> relations.set(r.type(), links(r)));
        var entities = node.putObject("entities");
        for (var items : pair.speakers()) {
            entities.set(items.name(), counted(items, items.name(), intervals));
        }
        node.set("sentences", items(pair.sentences(), "sentences", intervals));
        node.set("intervals", intervals);
        return node;
    }

    /// How many cases are about where a span ends, how many about its label, and so on.
    private static void apart(ObjectNode node, PairAgreement pair) {
        node.put("boundary", pair.count(c -> c.what() == What.OTHER_WORDS));
        node.put("label", pair.count(c -> c.what() == What.OTHER_LABEL));
        node.putArray("only")
                .add(pair.count(c -> c.what() == What.ONLY_LEFT))
                .add(pair.count(c -> c.what() == What.ONLY_RIGHT));
        node.put("link", pair.count(c -> c.what() == What.LINK && !c.isEqual()));
    }

    private void spans(ObjectNode node, SpanAgreement spans, ObjectNode intervals) {
        node.putArray("n").add(spans.exact().left()).add(spans.exact().right());
        retrieval(node, "exact", spans.exact());
        retrieval(node, "overlap", spans.overlap());
        double least = report.request().least();
        if (least > AgreementRequest.OVERLAP && least < AgreementRequest.SAME_WORDS) {
            retrieval(node, "match", spans.match());
        }
        figures(node, spans, intervals, spans.label().isEmpty() ? "overall" : spans.label());
    }

    private static void figures(
            ObjectNode node, SpanAgreement spans, ObjectNode intervals, String prefix) {
        spans.figures()
                .forEach((coefficient, figure) -> {
                    var key = ON_CHARACTERS.getOrDefault(coefficient, coefficient.key());
                    if (coefficient != Coefficient.F1_EXACT
                            && coefficient != Coefficient.F1_OVERLAP) {
                        put(node, key, figure);
                    }
                    if (coefficient == Coefficient.ALPHA_NOMINAL) {
                        number(node, "char_observed", figure.raw());
                    }
                    if (!prefix.isEmpty()) {
                        interval(intervals, prefix + "." + key, figure);
                    }
                });
        spans.gammaLow()
                .value()
                .ifPresent(low ->
                        node.putArray("gamma_bounds")
                                .add(low)
                                .add(spans.gammaHigh().value().orElse(low)));
    }

    private static void retrieval(ObjectNode parent, String key, Retrieval counts) {
        var node = parent.putObject(key);
        node.put("pairs", counts.pairs());
        number(node, "p", counts.precision());
        number(node, "r", counts.recall());
        number(node, "f1", counts.f1());
    }

    private static ObjectNode items(ItemAgreement items, String name, ObjectNode intervals) {
        var node = counted(items, name, intervals);
        var categories = node.putArray("categories");
        items.categories().forEach(categories::add);
        var table = node.putArray("table");
        for (int i = 0; i < items.categories().size(); i++) {
            var row = table.addArray();
            for (int j = 0; j < items.categories().size(); j++) {
                row.add(items.table().at(i, j));
            }
        }
        return node;
    }

    private static ObjectNode counted(ItemAgreement items, String name, ObjectNode intervals) {
        var node = object();
        node.put("n", items.table().n()).put("equal", items.table().equal());
        number(node, "observed", items.table().observed());
        put(node, "kappa", items.kappa());
        put(node, "alpha", items.alpha());
        interval(intervals, name + ".kappa", items.kappa());
        return node;
    }

    private static ObjectNode links(LinkAgreement links) {
        var node = object();
        node.putArray("n").add(links.aligned().left()).add(links.aligned().right());
        node.put("both", links.aligned().pairs());
        number(node, "accuracy", links.accuracy());
        number(node, "f1", links.aligned().f1());
        node.put("outside", links.outside());
        return node;
    }

    private static void put(ObjectNode node, String key, Figure figure) {
        number(node, key, figure.score());
    }

    private static void number(ObjectNode node, String key, Score score) {
        switch (score) {
            case Score.Of(var number) -> node.put(key, number);
            case Score.Undefined(var why) -> {
                node.putNull(key);
                var reasons = node.get("why");
                (reasons instanceof ObjectNode known ? known : node.putObject("why"))
                        .put(key, written(why));
            }
        }
    }

    private static void interval(ObjectNode intervals, String key, Figure figure) {
        if (figure.interval().isKnown()) {
            intervals.putArray(key).add(figure.interval().low()).add(figure.interval().high());
        }
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
