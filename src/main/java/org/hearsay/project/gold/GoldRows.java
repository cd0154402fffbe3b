package org.hearsay.project.gold;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.project.gold.Golds.Gold;
import org.hearsay.project.report.Row;
import org.hearsay.review.gold.GoldVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Gold of documents as rows for a command line.
public final class GoldRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldRows() {}

    public static Row of(Gold gold) {
        var review = gold.review();
        var layer = gold.locking().gold();
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("document", review.documentId().toString())
                        .put("title", gold.title())
                        .put("locked", gold.locking().isLocked())
                        .put("annotations", layer.annotations().size())
                        .put("relations", layer.relations().size())
                        .put("open", gold.open())
                        .put("unchanged", gold.locking().isAsLocked());
        var versions = node.putArray("versions");
        for (var version : gold.versions()) {
            var one =
                    versions.addObject()
                            .put("number", version.number())
                            .put("name", version.name())
                            .put("by", who(gold, version.locking().reviewer()))
                            .put("time", version.locking().stamp().created().toString());
            version.unlocking()
                    .ifPresentOrElse(
                            u ->
                                    one.putObject("unlocked")
                                            .put("by", who(gold, u.reviewer()))
                                            .put("time", u.stamp().created().toString())
                                            .put("remark", u.remark()),
                            () -> one.putNull("unlocked"));
        }
        return new Row(text(gold), MAPPER.writeValueAsString(node));
    }

    private static String text(Gold gold) {
        var cells = new ArrayList<String>(List.of(gold.title().replace('\t', ' ')));
        cells.add(
                gold.locked()
                        .map(v -> "locked as " + v.shown())
                        .orElse(gold.locking().isLocked() ? "locked" : "open"));
        cells.add(gold.locking().gold().annotations().size() + " spans");
        if (gold.open() > 0) {
            cells.add(gold.open() + " to be decided");
        }
        gold.versions().stream()
                .filter(v -> !v.isLocked())
                .map(GoldVersion::shown)
                .forEach(v -> cells.add(v + " unlocked"));
        return String.join("\t", cells);
    }

    private static String who(Gold gold, org.hearsay.model.Id person) {
        var known = gold.review().registry().annotators().get(person);
        return known == null ? "" : known.name();
    }
}
