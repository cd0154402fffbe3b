package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.SchemaMerge;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.merge.MergeReport.SchemaLine;
import org.hearsay.project.merge.MergeReport.SchemaLine.What;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaDiff;

/// What becomes of the schema: what either side renamed is so called on both, what is new on either
/// side is there.
///
/// @param before ours
/// @param after the merged one
/// @param moves what parts of it have become, on either side
record SchemaDraft(
        SchemaVersion before, SchemaVersion after, List<SchemaMove> moves, List<SchemaLine> lines) {

    static SchemaDraft of(Side ours, Side theirs, Past past, MergeChoices choices) {
        var here = ours.registry().schemaVersion();
        var there = theirs.registry().schemaVersion();
        if (!past.isKnown() && choices.schema() == MergeChoices.Schema.LEAVE) {
            return new SchemaDraft(here, here, List.of(), List.of());
        }
        var movesHere = past.isKnown() ? past.ours().moves() : past.sharedMoves().here();
        var movesThere = past.isKnown() ? past.theirs().moves() : past.sharedMoves().there();
        var all = Stream.concat(movesHere.stream(), movesThere.stream()).toList();
        var base =
                past.item(here.id())
                        .flatMap(i ->
                                i instanceof SchemaVersion v
                                        ? Optional.of(moved(v.schema(), all))
                                        : Optional.<Schema>empty());
        var merged =
                SchemaMerge.of(
                        base, moved(here.schema(), movesThere), moved(there.schema(), movesHere));
        return new SchemaDraft(
                here,
                version(here, there, merged),
                all,
                lines(here.schema(), merged, movesHere, there.schema()));
    }

    List<Edit> edits() {
        return before.equals(after) ? List.of() : List.of(new Edit.Replace(before, after));
    }

    private static Schema moved(Schema schema, List<SchemaMove> moves) {
        var result = schema;
        for (var move : moves) {
            result = move.on(result);
        }
        return result;
    }

    private static SchemaVersion version(SchemaVersion here, SchemaVersion there, Schema merged) {
        if (merged.equals(here.schema())) {
            return here;
        }
        int highest = Math.max(here.number(), there.number());
        boolean isTheirs = merged.equals(there.schema()) && there.number() > here.number();
        return new SchemaVersion(here.id(), isTheirs ? highest : highest + 1, merged);
    }

    private static List<SchemaLine> lines(
            Schema here, Schema merged, List<SchemaMove> movesHere, Schema there) {
        var lines = new ArrayList<SchemaLine>();
        var diff = SchemaDiff.of(here, merged);
        diff.renamed()
                .forEach((was, is) ->
                        lines.add(new SchemaLine(What.RENAMED, was.text(), is.text(), false)));
        diff.added().forEach(p -> lines.add(new SchemaLine(What.ADDED, p.text(), "", false)));
        diff.removed().forEach(p -> lines.add(new SchemaLine(What.REMOVED, p.text(), "", false)));
        diff.changed().forEach(p -> lines.add(new SchemaLine(What.CHANGED, p.text(), "", false)));
        diff.rules().forEach(r -> lines.add(new SchemaLine(What.CHANGED, r, "", false)));
        for (int i = 0; i < movesHere.size(); i++) {
            var part = movesHere.get(i).part();
            if (part.isIn(there)) {
                var now = now(part, movesHere.subList(i, movesHere.size()));
                lines.add(new SchemaLine(What.RENAMED, part.text(), now.text(), true));
            }
        }
        return lines;
    }

    /// What a part has become by some moves.
    private static Part now(Part part, List<SchemaMove> moves) {
        var now = part;
        for (var move : moves) {
            now = move.part().equals(now) ? now.called(move.name()) : now;
        }
        return now;
    }
}
