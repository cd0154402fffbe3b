package org.hearsay.format.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes comments of the annotator of one annotated article: each `on` an annotation, or on the
/// article as a whole.
record SeedComments(String file, JsonNode root, ReadContext context, ImportSink sink) {

    /// Tells the sink who wrote them first.
    ///
    /// @param annotations ids of what is on the layer, by those of the file
    List<Comment> of(Id document, Map<String, Id> annotations) {
        var made = new ArrayList<Comment>();
        var author = context.ids().next();
        for (var node : root.path("comments")) {
            var on = node.path("on").asString("");
            var subject = on.isEmpty() ? document : annotations.get(on);
            var text = node.path("text").asString("").strip();
            if (subject == null || text.isEmpty() || name().isEmpty()) {
                sink.issue(
                        new ImportIssue(
                                file,
                                0,
                                Phrase.of(
                                        "comment %s lacks its annotation, words or author and was left out",
                                        node.path("id").asString(""))));
                continue;
            }
            made.add(
                    new Comment(
                            context.ids().next(),
                            document,
                            subject,
                            author,
                            text,
                            node.path("resolved").asBoolean(false),
                            context.stamp()));
        }
        if (!made.isEmpty()) {
            sink.annotator(
                    new Annotator(
                            author,
                            name(),
                            Annotator.initialsOf(name()),
                            Annotator.Role.ANNOTATOR));
        }
        return made;
    }

    private String name() {
        return root.path("annotator").asString("");
    }
}
