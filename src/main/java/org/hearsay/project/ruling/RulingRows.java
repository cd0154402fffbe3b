package org.hearsay.project.ruling;

import java.util.Locale;
import org.hearsay.project.report.Row;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.project.ruling.CaseLaw.Told;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Questions to the guideline, and rulings, as rows for a command line.
public final class RulingRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Digits of an id that tell it apart.
    private static final int SHORT = 8;

    private RulingRows() {}

    public static Row of(Asked asked) {
        var standing = asked.about().standing();
        var id = asked.difference().toString();
        var label = standing.difference().members().getFirst().label();
        var state = standing.state().name().toLowerCase(Locale.ROOT);
        var passage = asked.about().passage().replaceAll("\\s+", " ");
        var by = asked.by();
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("document", asked.document().toString())
                        .put("label", label)
                        .put("passage", passage)
                        .put("state", state)
                        .put("by", by)
                        .put("time", asked.asking().stamp().created().toString())
                        .put("remark", asked.asking().remark());
        return row(
                node,
                id.substring(id.length() - SHORT),
                state,
                label,
                "\"" + passage + "\"",
                by,
                asked.asking().remark());
    }

    public static Row of(Told told) {
        var ruling = told.ruling();
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("label", told.label())
                        .put("date", ruling.date().toString())
                        .put("by", ruling.by())
                        .put("text", ruling.text())
                        .put("passage", ruling.passage())
                        .put("article", ruling.article());
        return row(
                node,
                told.label(),
                ruling.date().toString(),
                ruling.by(),
                ruling.text(),
                "\"" + ruling.passage() + "\"",
                ruling.article());
    }

    private static Row row(ObjectNode node, String... cells) {
        return new Row(String.join("\t", cells).stripTrailing(), MAPPER.writeValueAsString(node));
    }
}
