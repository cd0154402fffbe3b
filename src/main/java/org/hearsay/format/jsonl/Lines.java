package org.hearsay.format.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Entity;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;
import tools.jackson.databind.node.ObjectNode;

/// One line for each kind of item.
final class Lines {

    private Lines() {}

    static ObjectNode annotator(Annotator a) {
        return Json.line("annotator")
                .put("id", a.id().toString())
                .put("name", a.name())
                .put("initials", a.initials())
                .put("role", Json.lower(a.role()));
    }

    static ObjectNode entity(Entity e) {
        var node = Json.line("entity").put("id", e.id().toString()).put("name", e.name());
        node.set("attributes", Json.values(e.attributes()));
        return Json.stamped(node, e.stamp());
    }

    static ObjectNode document(AnnotatedDocument each, CodePointIndex index) {
        var document = each.article().document();
        var text = each.article().text().value();
        var node =
                Json.line("document")
                        .put("id", document.id().toString())
                        .put("title", document.title())
                        .put("revision", document.revision())
                        .put("sha256", document.sha256())
                        .put("length", document.length());
        node.set("metadata", Json.texts(document.metadata()));
        node.put("segmenter", each.segmentation().segmenter())
                .put("segmenter_version", each.segmentation().version())
                .put("text", text);
        var form = node.putArray("form");
        for (var passage : each.article().form().passages()) {
            var one =
                    form.addObject()
                            .put("kind", Json.lower(passage.kind()))
                            .put("start", index.toCodePoint(passage.span().start()))
                            .put("end", index.toCodePoint(passage.span().end()));
            if (!passage.target().isEmpty()) {
                one.put("target", passage.target());
            }
        }
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), each.source())) {
            node.put("source", Base64.getEncoder().encodeToString(each.source()));
        }
        return node;
    }

    static ObjectNode head(Layer layer, CodePointIndex index) {
        var head = layer.head();
        var node =
                Json.line("layer")
                        .put("id", head.id().toString())
                        .put("document", head.document().toString())
                        .put("annotator", head.annotator().toString())
                        .put("layer_kind", Json.lower(head.kind()))
                        .put("status", Json.lower(head.status()))
                        .put("read_to", index.toCodePoint(head.readTo()));
        if (!head.negatives().isEmpty()) {
            node.set("negatives", Json.spans(head.negatives(), index));
        }
        return node;
    }

    static ObjectNode annotation(Annotation a, CodePointIndex index) {
        var node =
                Json.line("annotation")
                        .put("id", a.id().toString())
                        .put("layer", a.layer().toString())
                        .put("label", a.label());
        node.set("fragments", Json.spans(a.anchor().fragments(), index));
        node.set("attributes", Json.values(a.attributes()));
        if (!a.note().isEmpty()) {
            node.put("note", a.note());
        }
        Json.originated(node, a.origin());
        if (a.origin().isDoubted()) {
            node.put("doubted", a.origin().doubted());
        }
        return Json.stamped(node, a.stamp());
    }

    static ObjectNode relation(Relation r) {
        var node =
                Json.line("relation")
                        .put("id", r.id().toString())
                        .put("layer", r.layer().toString())
                        .put("type", r.type())
                        .put("source", r.source().toString())
                        .put("target", r.target().toString());
        node.set("attributes", Json.values(r.attributes()));
        return Json.stamped(Json.originated(node, r.origin()), r.stamp());
    }

    static ObjectNode comment(Comment c) {
        var node =
                Json.line("comment")
                        .put("id", c.id().toString())
                        .put("document", c.document().toString())
                        .put("subject", c.subject().toString())
                        .put("author", c.author().toString())
                        .put("text", c.text())
                        .put("resolved", c.resolved());
        return Json.stamped(node, c.stamp());
    }
}
