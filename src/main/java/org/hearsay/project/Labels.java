package org.hearsay.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.model.Layer;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// The schema during an import: labels and relation types that it does not know come in as they
/// are.
public final class Labels {

    private final SchemaVersion before;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> knownTypes = new LinkedHashSet<>();
    private final Map<String, Label> offered = new LinkedHashMap<>();
    private final Map<String, RelationType> offeredTypes = new LinkedHashMap<>();
    private final Map<String, Label> needed = new LinkedHashMap<>();
    private final Map<String, RelationType> neededTypes = new LinkedHashMap<>();
    private SchemaVersion base;

    public Labels(SchemaVersion before) {
        this.before = before;
        this.base = before;
        know(before.schema());
    }

    /// A schema that the file brings: taken whole by a project without documents; otherwise its
    /// labels are at hand where they are needed.
    void offer(SchemaVersion schema, boolean takeWhole) {
        if (takeWhole) {
            base = new SchemaVersion(before.id(), schema.number(), schema.schema());
            known.clear();
            knownTypes.clear();
            know(schema.schema());
        } else {
            schema.schema().labels().forEach(l -> offered.put(l.name(), l));
            schema.schema().relations().forEach(r -> offeredTypes.put(r.name(), r));
        }
    }

    public void need(Layer layer) {
        for (var annotation : layer.annotations()) {
            if (known.add(annotation.label())) {
                var label =
                        offered.getOrDefault(annotation.label(), Label.bare(annotation.label()));
                needed.put(label.name(), withFreeKey(label));
            }
        }
        for (var relation : layer.relations()) {
            if (knownTypes.add(relation.type())) {
                neededTypes.put(
                        relation.type(),
                        offeredTypes.getOrDefault(
                                relation.type(), RelationType.bare(relation.type())));
            }
        }
    }

    /// The change that the schema needs; empty where it knows everything.
    public Optional<Edit> change() {
        var schema =
                base.schema()
                        .with(
                                needed.values().stream().toList(),
                                neededTypes.values().stream().toList());
        boolean more = !needed.isEmpty() || !neededTypes.isEmpty();
        var after =
                new SchemaVersion(
                        before.id(),
                        more && base.equals(before) ? before.number() + 1 : base.number(),
                        schema);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Edit.Replace(before, after));
    }

    private void know(Schema schema) {
        schema.labels().forEach(l -> known.add(l.name()));
        schema.relations().forEach(r -> knownTypes.add(r.name()));
    }

    private Label withFreeKey(Label label) {
        boolean free = base.schema().labels().stream().noneMatch(l -> l.key().equals(label.key()));
        return free || label.key().isEmpty() ? label : label.withTier(Label.Tier.OWN).withKey("");
    }
}
