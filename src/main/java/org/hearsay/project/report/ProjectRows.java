package org.hearsay.project.report;

import java.util.List;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Entity;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ReadScope;
import org.hearsay.model.Registry;
import org.hearsay.model.talk.Talk;
import org.hearsay.problem.Undecided;

/// Rows of what lies on no layer.
final class ProjectRows {

    /// Digits of an id as tables show it.
    private static final int SHORT = 8;

    private ProjectRows() {}

    static Row document(DocumentRow row, List<LayerState> layers) {
        var document = row.document();
        var node =
                JsonRows.object()
                        .put("id", document.id().toString())
                        .put("title", document.title())
                        .put("language", document.metadata(Document.LANGUAGE))
                        .put("length", document.length())
                        .put("sha256", document.sha256());
        node.set("metadata", JsonRows.texts(document.metadata()));
        node.put("revision", document.revision());
        var states = node.putArray("layers");
        for (var layer : layers) {
            var state =
                    states.addObject()
                            .put("annotator", layer.annotator())
                            .put("kind", JsonRows.written(layer.head().kind()))
                            .put("status", JsonRows.written(layer.head().status()))
                            .put("read_to", layer.read().end());
            var negatives = state.putArray("negatives");
            for (var span : layer.read().negatives()) {
                negatives.addArray().add(span.start()).add(span.end());
            }
        }
        int annotations = row.layers().stream().mapToInt(l -> l.annotations()).sum();
        return JsonRows.row(
                node,
                Named.shortForm(row),
                document.title(),
                document.length() + " characters",
                row.layers().size() + " layers",
                annotations + " annotations");
    }

    /// How far one layer of a document is.
    ///
    /// @param read the marker, 0 for none, and the paragraphs without anything, in code points
    record LayerState(String annotator, LayerHead head, ReadScope read) {}

    static Row speaker(Entity entity) {
        var node = JsonRows.object().put("id", entity.id().toString()).put("name", entity.name());
        node.set("attributes", JsonRows.values(entity.attributes()));
        return JsonRows.row(
                node,
                entity.name(),
                entity.attributes().text("role"),
                entity.attributes().text("aliases"));
    }

    /// Of a speaker whom no annotation mentions.
    static Row undecided(Undecided waiting) {
        var message =
                "The %s of “%s” was split; say which one it is now."
                        .formatted(waiting.attribute(), waiting.speaker().name());
        var node =
                JsonRows.object()
                        .put("rule", Undecided.RULE)
                        .putNull("document")
                        .putNull("annotation")
                        .put("speaker", waiting.speaker().id().toString())
                        .put("message", message);
        var fixes = node.putArray("fixes");
        waiting.fixes().forEach(fixes::add);
        return JsonRows.row(
                node, "", "", waiting.speaker().name(), message, String.join(" ", waiting.fixes()));
    }

    static Row comment(Comment comment, Talk talk, Registry registry) {
        var person = registry.annotators().get(comment.author());
        var author = person == null ? comment.author().toString() : person.name();
        var node =
                JsonRows.object()
                        .put("id", comment.id().toString())
                        .put("document", comment.document().toString())
                        .put("subject", comment.subject().toString())
                        .put("author", author)
                        .put("text", comment.text())
                        .put("resolved", comment.resolved())
                        .put("thread", talk.first().id().toString())
                        .put("open", talk.isOpen())
                        .put("time", comment.stamp().created().toString());
        var id = comment.id().toString();
        return JsonRows.row(
                node,
                id.substring(id.length() - SHORT),
                author,
                comment.equals(talk.first()) ? comment.text() : "  " + comment.text(),
                talk.isOpen() ? "open" : "resolved");
    }
}
