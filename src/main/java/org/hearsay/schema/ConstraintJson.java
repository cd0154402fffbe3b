package org.hearsay.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.Condition;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Constraints as JSON.
final class ConstraintJson {

    private static final String SPEAKERS = "entities";

    private ConstraintJson() {}

    static Constraint read(JsonNode node) throws SchemaException {
        var id = SchemaReader.required(node, "id", Phrase.of("a constraint"));
        var rule =
                new Rule(
                        id,
                        SchemaReader.texts(node.path("labels")),
                        conditions(node.path("when")),
                        SchemaReader.text(node, "message", ""),
                        SchemaReader.texts(node.path("fixes")));
        var owner = Phrase.verbatim(id);
        var kind = SchemaReader.required(node, "kind", owner);
        return switch (kind) {
            case "requires_relation" ->
                    new RequiresRelation(rule, relation(node, id), node.path("min").asInt(1));
            case "forbids_relation" -> new ForbidsRelation(rule, relation(node, id));
            case "acyclic" -> new Acyclic(rule, relation(node, id));
            case "requires_value" ->
                    new RequiresValue(rule, SchemaReader.required(node, "attribute", owner));
            case "to_decide" -> new ToDecide(rule, bearer(node));
            default ->
                    throw new SchemaException(
                            Phrase.of(
                                    "%s: \"%s\" is no kind of constraint; take requires_relation, forbids_relation, acyclic, requires_value or to_decide",
                                    id, kind));
        };
    }

    static ObjectNode write(Constraint constraint) {
        var rule = constraint.rule();
        var node = JsonNodeFactory.instance.objectNode().put("id", rule.id());
        switch (constraint) {
            case RequiresRelation(_, var relation, var min) ->
                    node.put("kind", "requires_relation").put("relation", relation).put("min", min);
            case ForbidsRelation(_, var relation) ->
                    node.put("kind", "forbids_relation").put("relation", relation);
            case Acyclic(_, var relation) -> node.put("kind", "acyclic").put("relation", relation);
            case RequiresValue(_, var attribute) ->
                    node.put("kind", "requires_value").put("attribute", attribute);
            case ToDecide(_, var bearer) -> putBearer(node.put("kind", "to_decide"), bearer);
        }
        putTexts(node, "labels", rule.labels());
        if (!rule.when().isEmpty()) {
            var when = node.putObject("when");
            rule.when().forEach((attribute, test) -> putCondition(when, attribute, test));
        }
        node.put("message", rule.message());
        putTexts(node, "fixes", rule.fixes());
        return node;
    }

    private static Map<String, Condition> conditions(JsonNode node) {
        var conditions = new LinkedHashMap<String, Condition>();
        for (var entry : node.properties()) {
            var test = entry.getValue();
            conditions.put(
                    entry.getKey(),
                    test.isArray()
                            ? new Condition.IsOneOf(SchemaReader.texts(test))
                            : new Condition.IsAtLeast(test.path("min").asLong()));
        }
        return conditions;
    }

    private static void putCondition(ObjectNode when, String attribute, Condition test) {
        switch (test) {
            case Condition.IsOneOf(var values) -> putTexts(when, attribute, values);
            case Condition.IsAtLeast(var min) -> when.putObject(attribute).put("min", min);
        }
    }

    private static Bearer bearer(JsonNode node) {
        var relation = SchemaReader.text(node, "relation", "");
        if (node.path(SPEAKERS).asBoolean(false)) {
            return new Bearer.Speakers();
        }
        return relation.isEmpty() ? new Bearer.Annotations() : new Bearer.Links(relation);
    }

    private static void putBearer(ObjectNode node, Bearer bearer) {
        switch (bearer) {
            case Bearer.Annotations() -> {}
            case Bearer.Links(var relation) -> node.put("relation", relation);
            case Bearer.Speakers() -> node.put(SPEAKERS, true);
        }
    }

    private static String relation(JsonNode node, String id) throws SchemaException {
        return SchemaReader.required(node, "relation", Phrase.verbatim(id));
    }

    private static void putTexts(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(field);
            texts.forEach(array::add);
        }
    }
}
