package org.hearsay.project.report;

import java.nio.file.Path;
import org.hearsay.project.rescue.Missing;
import org.hearsay.project.rescue.Missing.Source;
import org.hearsay.project.rescue.Recovered;

/// What came of reading out a damaged project, as JSON and in words.
public final class RecoveryReport {

    private RecoveryReport() {}

    public static String json(Recovered recovered) {
        var tally = recovered.tally();
        var root =
                JsonRows.object()
                        .put("path", recovered.file().toString())
                        .put("documents", tally.documents())
                        .put("layers", tally.layers())
                        .put("annotations", tally.annotations())
                        .put("relations", tally.relations())
                        .put("comments", tally.comments())
                        .put("backup", recovered.backup().map(Path::toString).orElse(null));
        var list = root.putArray("missing");
        for (var each : recovered.missing()) {
            list.addObject()
                    .put("what", JsonRows.written(each.what()))
                    .put("where", each.where().isEmpty() ? null : each.where())
                    .put("count", each.count())
                    .put(
                            "instead",
                            each.source() == Source.NONE ? null : JsonRows.written(each.source()));
        }
        return JsonRows.line(root);
    }

    /// A line for a person.
    public static String text(Missing missing) {
        var what =
                switch (missing.what()) {
                    case SETTINGS -> "the project's name and settings";
                    case SCHEMA -> "the schema";
                    case PEOPLE -> "annotators: " + missing.count();
                    case SPEAKERS -> "speakers: " + missing.count();
                    case ARTICLE -> "the article with its annotations";
                    case DETAILS -> "title and metadata";
                    case FORM -> "headings, emphasis, links and the imported file";
                    case LAYERS -> "layers: " + missing.count();
                    case ANNOTATIONS -> "annotations and links: " + missing.count();
                    case COMMENTS -> "comments: " + missing.count();
                    case DECISIONS -> "review decisions: " + missing.count();
                    case EXTENT -> "which articles and layers there were; there may be more";
                };
        var instead =
                switch (missing.source()) {
                    case NONE -> "";
                    case BACKUP -> " (taken from the backup)";
                    case NEW -> " (made anew)";
                };
        var where = missing.where().isEmpty() ? "" : missing.where() + ": ";
        return where + what + instead;
    }
}
