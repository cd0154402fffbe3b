package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Part;

/// What parts of the schema have become on either side of the merge of a share. A share has no
/// history, so that its settings tell it, in the order in which it was done; without that, a label
/// that was only renamed there would be a new one here.
///
/// @param here what ours have become
/// @param there what theirs have become
record SharedMoves(List<SchemaMove> here, List<SchemaMove> there) {

    private static final String SETTING = "shared-part.";

    /// Number of six digits, so that the settings are in order.
    private static final String NUMBERED = SETTING + "%06d";

    static final SharedMoves NONE = new SharedMoves(List.of(), List.of());

    SharedMoves {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /// Of a project and a share of a copy of it; nothing where the two schemas were made apart, and
    /// their parts have to do with each other by name alone.
    ///
    /// @param own all that was ever done on our side
    static SharedMoves of(Side ours, Side theirs, List<SchemaMove> own) {
        var here = ours.registry().schemaVersion();
        var there = theirs.registry().schemaVersion();
        if (!here.id().equals(there.id())) {
            return NONE;
        }
        return new SharedMoves(
                here(own, here, there.schema()),
                there(told(theirs.registry().head()), here.schema(), there));
    }

    /// What a share says.
    ///
    /// @param head of the project that is shared
    static Map<String, String> settings(ProjectHead head, List<SchemaMove> moves) {
        var settings = new TreeMap<String, String>();
        int number = told(head).size();
        for (var move : moves) {
            settings.put(NUMBERED.formatted(++number), move.part().text() + "\n" + move.name());
        }
        return settings;
    }

    /// Those that say what something of theirs is called here. What is there under its old name
    /// again, here, is something else.
    private static List<SchemaMove> here(List<SchemaMove> own, SchemaVersion here, Schema there) {
        var kept = new ArrayList<SchemaMove>();
        var now = there;
        for (var move : own) {
            if (move.part().isIn(now) && !move.part().isIn(here.schema())) {
                kept.add(move);
                now = move.on(now);
            }
        }
        return kept;
    }

    private static List<SchemaMove> there(List<Told> told, Schema here, SchemaVersion there) {
        var kept = new ArrayList<SchemaMove>();
        var now = here;
        for (var one : told) {
            var part = Part.find(now, one.part()).filter(p -> !p.isIn(there.schema()));
            if (part.isPresent()) {
                boolean isMerge = part.get().called(one.name()).isIn(now);
                var move = new SchemaMove(now, part.get(), one.name(), isMerge);
                kept.add(move);
                now = move.on(now);
            }
        }
        return kept;
    }

    private record Told(String part, String name) {}

    private static List<Told> told(ProjectHead head) {
        var all = new ArrayList<Told>();
        new TreeMap<>(head.settings())
                .forEach((name, value) -> {
                    int end = value.indexOf('\n');
                    if (name.startsWith(SETTING) && end > 0) {
                        all.add(new Told(value.substring(0, end), value.substring(end + 1)));
                    }
                });
        return all;
    }
}
