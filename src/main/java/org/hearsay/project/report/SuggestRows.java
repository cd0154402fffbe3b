package org.hearsay.project.report;

import java.util.List;
import java.util.TreeMap;
import org.hearsay.format.ImportIssue;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Proposal;
import org.hearsay.text.DocumentText;
import tools.jackson.databind.json.JsonMapper;

/// Suggestions as rows and in numbers.
public final class SuggestRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SuggestRows() {}

    public static Row row(Annotation suggestion, Document document, DocumentText text) {
        var proposal = Proposal.of(suggestion.origin());
        var index = text.codePoints();
        var words = text.at(suggestion.anchor());
        var node =
                JsonRows.object()
                        .put("document", document.id().toString())
                        .put("title", document.title())
                        .put("label", suggestion.label());
        var places = node.putArray("fragments");
        for (var part : suggestion.anchor().fragments()) {
            places.addArray()
                    .add(index.toCodePoint(part.start()))
                    .add(index.toCodePoint(part.end()));
        }
        node.put("text", words).put("by", proposal.by());
        if (proposal.score().isPresent()) {
            node.put("score", proposal.score().getAsDouble());
        }
        node.set("attributes", JsonRows.values(suggestion.attributes()));
        return JsonRows.row(
                node, document.title(), suggestion.label(), "\"" + words + "\"", proposal.by());
    }

    /// One object for all.
    public static String json(SuggestReport report, List<ImportIssue> issues) {
        var counts = report.counts();
        var node =
                JsonRows.object()
                        .put("documents", counts.documents())
                        .put("suggestions", counts.suggestions())
                        .put("links", counts.links())
                        .put("known", counts.known());
        node.set("by_rule", JsonRows.counts(new TreeMap<>(counts.byRule())));
        node.set("by_label", JsonRows.counts(new TreeMap<>(counts.byLabel())));
        node.put("written", report.step().isPresent());
        var found = node.putArray("issues");
        for (var issue : issues) {
            found.addObject()
                    .put("file", issue.file())
                    .put("line", issue.line())
                    .put("message", issue.message());
        }
        if (!report.rows().isEmpty()) {
            var rows = node.putArray("proposed");
            report.rows().forEach(r -> rows.add(MAPPER.readTree(r.json())));
        }
        return JsonRows.line(node);
    }
}
