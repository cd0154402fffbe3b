package org.hearsay.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Items from the JSON that [ItemJson] writes. Store thread only.
final class ItemReader {

    private final Units offsets;

    ItemReader(Units offsets) {
        this.offsets = offsets;
    }

    /// For items that stand in another text.
    ///
    /// @param revision 0 for the first that a document had
    ItemReader at(int revision) {
        return new ItemReader(offsets.at(revision));
    }

    /// @throws StoreException if the JSON is not what [ItemJson] writes
    Item item(JsonNode node) throws SQLException, StoreException {
        return switch (text(node, "kind")) {
            case "annotation" -> annotation(node);
            case "relation" -> relation(node);
            case "layer" -> head(node);
            case "annotator" ->
                    new Annotator(
                            id(node, "id"),
                            text(node, "name"),
                            text(node, "initials"),
                            constant(Annotator.Role.class, text(node, "role")));
            case "entity" ->
                    new Entity(
                            id(node, "id"),
                            text(node, "name"),
                            ValueJson.attributes(node.path("attributes")),
                            stamp(node));
            case "document" ->
                    new Document(
                            id(node, "id"),
                            text(node, "title"),
                            ValueJson.texts(node.path("metadata")),
                            node.path("revision").asInt(),
                            text(node, "sha256"),
                            node.path("length").asInt());
            case "comment" -> comment(node);
            case "decision" -> DecisionJson.decision(node, stamp(node));
            case "project" ->
                    new ProjectHead(
                            id(node, "id"),
                            text(node, "name"),
                            ValueJson.texts(node.path("settings")));
            case "schema" ->
                    new SchemaVersion(
                            id(node, "id"),
                            node.path("number").asInt(),
                            schema(text(node, "schema")));
            default -> throw damaged(Phrase.of("an item of kind %s", text(node, "kind")), null);
        };
    }

    static Schema schema(String json) throws StoreException {
        try {
            return SchemaJson.read(json);
        } catch (SchemaException e) {
            throw damaged(Phrase.of("its schema"), e);
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String lower) throws StoreException {
        try {
            var constant = Enum.valueOf(type, lower.toUpperCase(Locale.ROOT));
            // One flipped bit makes a capital letter of a small one.
            if (ItemJson.lower(constant).equals(lower)) {
                return constant;
            }
        } catch (IllegalArgumentException e) {
            throw damaged(Phrase.of("\"%s\"", lower), e);
        }
        throw damaged(Phrase.of("\"%s\"", lower), null);
    }

    private Annotation annotation(JsonNode node) throws SQLException, StoreException {
        var layer = id(node, "layer");
        return new Annotation(
                id(node, "id"),
                layer,
                text(node, "label"),
                ItemJson.anchor(node.path("fragments"), offsets.ofLayer(layer)),
                ValueJson.attributes(node.path("attributes")),
                text(node, "note"),
                origin(node),
                stamp(node));
    }

    private static Relation relation(JsonNode node) throws StoreException {
        return new Relation(
                id(node, "id"),
                id(node, "layer"),
                text(node, "type"),
                id(node, "source"),
                id(node, "target"),
                ValueJson.attributes(node.path("attributes")),
                origin(node),
                stamp(node));
    }

    private LayerHead head(JsonNode node) throws SQLException, StoreException {
        var document = id(node, "document");
        var index = offsets.ofDocument(document);
        return new LayerHead(
                id(node, "id"),
                document,
                id(node, "annotator"),
                constant(LayerHead.Kind.class, text(node, "layer_kind")),
                constant(LayerHead.Status.class, text(node, "status")),
                index.toUtf16(node.path("read_to").asInt()),
                ItemJson.spans(node.path("negatives"), index));
    }

    private static Comment comment(JsonNode node) {
        return new Comment(
                id(node, "id"),
                id(node, "document"),
                id(node, "subject"),
                id(node, "author"),
                text(node, "text"),
                node.path("resolved").asBoolean(),
                stamp(node));
    }

    private static Origin origin(JsonNode node) throws StoreException {
        return new Origin(
                constant(Origin.Kind.class, text(node, "origin")),
                text(node, "origin_detail"),
                node.path("doubted").asString(""));
    }

    private static Stamp stamp(JsonNode node) {
        return new Stamp(
                Instant.ofEpochMilli(node.path("created").asLong()),
                Instant.ofEpochMilli(node.path("changed").asLong()));
    }

    private static Id id(JsonNode node, String field) {
        return Id.parse(node.path(field).asString());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    private static StoreException damaged(
            Phrase what, @org.jspecify.annotations.Nullable Exception cause) {
        var message =
                Phrase.of("The project file holds %s, which this version does not know.", what);
        return new StoreException(StoreException.Kind.DAMAGED, message, cause);
    }
}
