package org.hearsay.project.preset;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.project.ExportRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A choice of splits among the fields of a preset, under the names that the command line has.
final class SplitJson {

    private SplitJson() {}

    /// Nothing where none are wanted. A training set without splits has a seed all the same, by
    /// which pairs that are not related are drawn.
    static void write(Splitting.Choice choice, ObjectNode node) {
        if (choice.equals(ExportRequest.NO_SPLIT)) {
            return;
        }
        switch (choice.plan()) {
            case Plan.Whole _ -> {}
            case Plan.Shares(var shares) ->
                    node.put(
                            "split",
                            shares.stream()
                                    .map(s -> s.name() + "=" + s.part())
                                    .collect(Collectors.joining(",")));
            case Plan.Folds(var number) -> node.put("folds", number);
            case Plan.Before(var day) -> node.put("before", day.toString());
        }
        node.put("group_by", choice.by().name())
                .put("shared_sentences", choice.shared().name())
                .put("seed", choice.seed());
    }

    /// @throws IllegalArgumentException if it says what this version does not know
    /// @throws java.time.format.DateTimeParseException likewise
    static Splitting.Choice read(JsonNode node) {
        var plan = plan(node);
        return plan instanceof Plan.Whole && !node.has("seed")
                ? ExportRequest.NO_SPLIT
                : new Splitting.Choice(
                        plan,
                        GroupBy.valueOf(node.path("group_by").asString("")),
                        Shared.valueOf(node.path("shared_sentences").asString("")),
                        node.path("seed").asLong(1));
    }

    private static Plan plan(JsonNode node) {
        if (node.has("split")) {
            return Plan.Shares.parse(node.path("split").asString(""));
        }
        if (node.has("folds")) {
            return new Plan.Folds(node.path("folds").asInt());
        }
        return node.has("before")
                ? new Plan.Before(LocalDate.parse(node.path("before").asString("")))
                : new Plan.Whole();
    }
}
