package org.hearsay.format.jsonl;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The lines of one file on their way to documents: a document is handed on when the next begins.
final class JsonlItems {

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final Map<Id, String> annotators = new HashMap<>();
    private final Stamps stamps = new Stamps();
    private final AnnotationFields fields = new AnnotationFields();

    private @Nullable ImportedDocument document;
    private @Nullable CodePointIndex index;
    private final Map<Id, LayerLines> layers = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    JsonlItems(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    /// Takes the line of an annotation that is as it should be.
    ///
    /// @return whether it was one
    /// @throws CharacterCodingException if it is not UTF-8
    boolean takesAnnotation(LineBytes line) throws CharacterCodingException {
        var current = index;
        var found = current == null ? Optional.<Annotation>empty() : fields.of(line, current);
        var layer = found.map(a -> layers.get(a.layer())).orElse(null);
        return layer != null && layer.takes(found.orElseThrow());
    }

    /// @throws IllegalArgumentException saying why the line cannot be taken in
    void take(JsonNode line, int number) {
        switch (Json.required(line, "kind")) {
            case "project" ->
                    sink.project(
                            new ProjectHead(
                                    context.ids().next(),
                                    Json.required(line, "name"),
                                    Json.texts(line.path("settings"))));
            case "schema" -> schema(line);
            case "annotator" -> annotator(line);
            case "entity" ->
                    sink.entity(
                            new Entity(
                                    id(line, "id"),
                                    Json.required(line, "name"),
                                    Json.values(line.path("attributes")),
                                    stamps.of(line)));
            case "document" -> document(line, number);
            case "layer" -> layer(line);
            case "annotation" -> annotation(line);
            case "relation" -> relation(line);
            case "comment" -> comment(line);
            case "decision" -> decision(line);
            default ->
                    throw new UnfitException(
                            Phrase.of("\"%s\" is no kind of line", line.path("kind").asString()));
        }
    }

    /// Hands the last document on.
    void finish() {
        var current = document;
        if (current == null) {
            return;
        }
        sink.document(
                current.withLayers(
                                layers.values().stream().map(LayerLines::layer).toList(), List.of())
                        .withComments(comments)
                        .withDecisions(decisions));
        document = null;
        layers.clear();
        comments.clear();
        decisions.clear();
    }

    private void schema(JsonNode line) {
        try {
            var schema = SchemaJson.read(Json.MAPPER.writeValueAsString(line.path("content")));
            sink.schema(
                    new SchemaVersion(context.ids().next(), line.path("number").asInt(1), schema));
        } catch (SchemaException e) {
            throw new UnfitException(Phrase.of("its schema: %s", Phrased.of(e)), e);
        }
    }

    private void annotator(JsonNode line) {
        var annotator =
                new Annotator(
                        id(line, "id"),
                        Json.required(line, "name"),
                        Json.required(line, "initials"),
                        Json.constant(Annotator.Role.class, line, "role"));
        annotators.put(annotator.id(), annotator.name());
        sink.annotator(annotator);
    }

    private void document(JsonNode line, int number) {
        finish();
        var value = Json.required(line, "text");
        var text = text(value);
        index = text.codePoints();
        int length = line.path("length").asInt(-1);
        if (length >= 0 && length != index.length()) {
            sink.issue(
                    new ImportIssue(
                            file,
                            number,
                            Phrase.of(
                                    "it says that the text has %d characters; it has %d",
                                    length, index.length())));
        }
        var source = line.path("source").asString("");
        document =
                ImportedDocument.formed(
                                id(line, "id"),
                                Json.required(line, "title"),
                                Json.texts(line.path("metadata")),
                                text,
                                form(line.path("form"), index),
                                source.isEmpty()
                                        ? value.getBytes(StandardCharsets.UTF_8)
                                        : Base64.getDecoder().decode(source))
                        .withRevision(Math.max(1, line.path("revision").asInt(1)));
    }

    private static DocumentText text(String value) {
        try {
            return new DocumentText(value);
        } catch (IllegalArgumentException e) {
            throw new UnfitException(
                    Phrase.of(
                            "its text has a character U+%04X that cannot be kept",
                            (int) value.charAt(DocumentText.firstUnusable(value))),
                    e);
        }
    }

    private void layer(JsonNode line) {
        var annotator = annotators.get(id(line, "annotator"));
        if (annotator == null) {
            throw new UnfitException(Phrase.of("its annotator has no line before it"));
        }
        var id = id(line, "id");
        layers.put(id, new LayerLines(id, annotator, line, index()));
    }

    private void annotation(JsonNode line) {
        layerOf(line)
                .add(
                        new Annotation(
                                id(line, "id"),
                                id(line, "layer"),
                                Json.required(line, "label"),
                                new Anchor(Json.spans(line.path("fragments"), index())),
                                Json.values(line.path("attributes")),
                                line.path("note").asString(""),
                                Json.origin(line),
                                stamps.of(line)));
    }

    private void relation(JsonNode line) {
        layerOf(line)
                .add(
                        new Relation(
                                id(line, "id"),
                                id(line, "layer"),
                                Json.required(line, "type"),
                                id(line, "source"),
                                id(line, "target"),
                                Json.values(line.path("attributes")),
                                Json.origin(line),
                                stamps.of(line)));
    }

    private void comment(JsonNode line) {
        if (!annotators.containsKey(id(line, "author"))) {
            throw new UnfitException(Phrase.of("its author has no line before it"));
        }
        comments.add(
                new Comment(
                        id(line, "id"),
                        id(line, "document"),
                        id(line, "subject"),
                        id(line, "author"),
                        Json.required(line, "text"),
                        line.path("resolved").asBoolean(),
                        stamps.of(line)));
    }

    private void decision(JsonNode line) {
        if (!annotators.containsKey(id(line, "reviewer"))) {
            throw new UnfitException(Phrase.of("its reviewer has no line before it"));
        }
        decisions.add(DecisionLine.read(line, stamps.of(line)));
    }

    private LayerLines layerOf(JsonNode line) {
        var layer = layers.get(id(line, "layer"));
        if (layer == null) {
            throw new UnfitException(Phrase.of("its layer has no line before it"));
        }
        return layer;
    }

    private CodePointIndex index() {
        var current = index;
        if (current == null) {
            throw new UnfitException(Phrase.of("there is no document before it"));
        }
        return current;
    }

    private static Form form(JsonNode array, CodePointIndex index) {
        var passages = new ArrayList<Form.Passage>();
        for (var node : array) {
            passages.add(
                    new Form.Passage(
                            Json.constant(Form.Kind.class, node, "kind"),
                            Json.span(node.path("start"), node.path("end"), index),
                            node.path("target").asString("")));
        }
        return passages.isEmpty() ? Form.PLAIN : new Form(passages);
    }

    private static Id id(JsonNode node, String field) {
        try {
            return Id.parse(Json.required(node, field));
        } catch (IllegalArgumentException e) {
            throw new UnfitException(Phrase.of("\"%s\" is no id", field), e);
        }
    }
}
