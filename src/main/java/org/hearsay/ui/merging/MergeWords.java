package org.hearsay.ui.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.MergeReport.Conflict;
import org.hearsay.project.merge.MergeReport.DocumentLine;
import org.hearsay.project.merge.MergeReport.SchemaLine;
import org.hearsay.ui.support.Messages;

/// What a merge does, in the words of the window.
///
/// @param report of the merge
record MergeWords(MergeReport report, Messages messages) {

    /// How many articles with other details are named at once.
    private static final int NAMED = 5;

    String articles() {
        return messages.text(
                "merge.articles", report.same(), report.newDocuments(), report.differing());
    }

    String speakers() {
        var s = report.speakers();
        return messages.text("merge.speakers", s.same(), s.perhaps().size(), s.added().size());
    }

    /// One line for each that is new, has another text, or other details.
    List<String> documents() {
        return report.documents().stream().map(this::document).toList();
    }

    /// The first of those with other details, which are in no number.
    List<String> details() {
        return detailed().limit(NAMED).map(this::document).toList();
    }

    private Stream<DocumentLine> detailed() {
        return report.documents().stream()
                .filter(d -> d.kind() == MergeReport.DocumentKind.DETAILS);
    }

    /// One line for each that the first view does not name, with the passages in which the texts
    /// differ.
    List<String> compared() {
        var named = detailed().limit(NAMED).toList();
        var lines = new ArrayList<String>();
        for (var d : report.documents()) {
            if (named.contains(d)) {
                continue;
            }
            lines.add(document(d));
            d.passages().first().forEach(p -> lines.add(passage(p)));
            if (d.passages().more() > 0) {
                lines.add(messages.text("merge.passage.more", d.passages().more()));
            }
        }
        return lines;
    }

    private String passage(MergeReport.Passage p) {
        if (p.here().isEmpty()) {
            return messages.text("merge.passage.there", p.there());
        }
        return p.there().isEmpty()
                ? messages.text("merge.passage.here", p.here())
                : messages.text("merge.passage", p.here(), p.there());
    }

    /// Whether an article comes in beside one of ours.
    boolean isSecond() {
        return report.documents().stream()
                .anyMatch(d -> d.kind() == MergeReport.DocumentKind.SECOND);
    }

    private String document(DocumentLine d) {
        return messages.text("merge.document." + d.kind().name(), d.title(), d.revision());
    }

    String schema() {
        if (report.schema().isEmpty()) {
            return messages.text("merge.schema.same");
        }
        return messages.text(
                "merge.schema.except",
                String.join("; ", report.schema().stream().map(this::schema).toList()));
    }

    private String schema(SchemaLine s) {
        var where = messages.text(s.here() ? "merge.here" : "merge.there");
        return messages.text("merge.schema." + s.what().name(), s.part(), s.now(), where);
    }

    /// One line for each annotator.
    List<String> layers() {
        record Sum(int spans, int before, int documents, int changes) {
            Sum and(MergeReport.LayerLine l) {
                return new Sum(
                        spans + l.after(),
                        before + l.before(),
                        documents + 1,
                        changes + l.changes().all());
            }
        }
        var sums = new LinkedHashMap<String, Sum>();
        for (var line : report.layers()) {
            sums.merge(line.name(), new Sum(0, 0, 0, 0).and(line), (sum, _) -> sum.and(line));
        }
        var lines = new ArrayList<String>();
        sums.forEach((name, sum) ->
                lines.add(
                        messages.text(
                                "merge.layer",
                                messages.has("merge.layer." + name)
                                        ? messages.text("merge.layer." + name)
                                        : name,
                                sum.spans(),
                                sum.documents(),
                                sum.before(),
                                sum.changes())));
        report.conflicts().forEach(c -> lines.add(conflict(c)));
        report.speakers()
                .merged()
                .forEach(j -> lines.add(messages.text("merge.joined", j.gone(), j.kept())));
        if (report.comments() > 0) {
            lines.add(messages.text("merge.comments", report.comments()));
        }
        if (report.decisions() > 0) {
            lines.add(messages.text("merge.decisions", report.decisions()));
        }
        return lines;
    }

    private String conflict(Conflict c) {
        return messages.text(
                c.theirsTaken() ? "merge.conflict.theirs" : "merge.conflict.ours",
                c.layer(),
                c.title());
    }

    /// Gold that is locked here and is otherwise there, one a line.
    List<String> kept() {
        return report.kept().stream().map(this::kept).toList();
    }

    private String kept(MergeReport.Kept k) {
        var lock = k.version().map(v -> " (" + v + ")").orElse("");
        var changes = k.changes();
        return k.isArticle()
                ? messages.text("merge.kept.article", k.title(), lock, k.here(), k.there())
                : messages.text(
                        "merge.kept.gold",
                        k.title(),
                        lock,
                        k.here(),
                        k.there(),
                        changes.added(),
                        changes.removed(),
                        changes.changed() + changes.values(),
                        changes.links(),
                        k.decisions());
    }

    /// Spans that have no place here, one a line.
    List<String> unplaced() {
        return report.unplaced().stream()
                .map(u ->
                        messages.text(
                                "merge.unplaced." + u.why().name(),
                                messages.labelName(u.label()),
                                u.words(),
                                u.title()))
                .toList();
    }
}
