package org.hearsay.project.report;

import org.hearsay.project.search.Hit;

/// Rows of a concordance.
public final class HitRows {

    private HitRows() {}

    public static Row of(Hit hit) {
        var node =
                JsonRows.object()
                        .put("document", hit.document().toString())
                        .put("title", hit.title())
                        .put("start", hit.start())
                        .put("end", hit.end())
                        .put("left", hit.left())
                        .put("hit", hit.words())
                        .put("right", hit.right())
                        .put("paragraph", hit.paragraph());
        var labels = node.putArray("labels");
        hit.labels().forEach(labels::add);
        return new Row(text(hit), JsonRows.line(node));
    }

    /// The hits of several lines stand below each other.
    private static String text(Hit hit) {
        return "%s | %s | %s\t%s ¶%d\t%s"
                .formatted(
                        hit.left(),
                        hit.words(),
                        hit.right(),
                        hit.title(),
                        hit.paragraph(),
                        String.join(",", hit.labels()))
                .stripTrailing();
    }
}
