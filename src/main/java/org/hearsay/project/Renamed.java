package org.hearsay.project;

import java.util.TreeMap;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// What a reader finds, under the names that it shall have in the project.
record Renamed(Renaming names) {

    ImportedDocument of(ImportedDocument document) {
        return names.isEmpty()
                ? document
                : document.withLayers(
                        document.layers().stream().map(this::of).toList(), document.entities());
    }

    Annotator of(Annotator person) {
        return new Annotator(
                person.id(), names.annotator(person.name()), person.initials(), person.role());
    }

    /// With other names for labels and relation types, unless the schema has those already.
    SchemaVersion of(SchemaVersion version) {
        var schema = version.schema();
        if (names.labels().isEmpty()) {
            return version;
        }
        var changed =
                new Schema(
                        schema.name(),
                        schema.version(),
                        schema.labels().stream()
                                .map(l ->
                                        isFree(l.name(), schema)
                                                ? l.withName(names.label(l.name()))
                                                : l)
                                .toList(),
                        schema.relations(),
                        schema.entityAttributes(),
                        schema.commonAttributes(),
                        schema.constraints(),
                        schema.profile(),
                        schema.unsure());
        return new SchemaVersion(version.id(), version.number(), changed);
    }

    private boolean isFree(String label, Schema schema) {
        return schema.label(names.label(label)).isEmpty();
    }

    private ImportedLayer of(ImportedLayer layer) {
        return new ImportedLayer(
                layer.id(),
                names.annotator(layer.annotator()),
                layer.kind(),
                layer.status(),
                layer.readTo(),
                layer.negatives(),
                layer.annotations().stream().map(this::of).toList(),
                layer.relations().stream().map(this::of).toList());
    }

    private Annotation of(Annotation annotation) {
        return annotation
                .withLabel(names.label(annotation.label()))
                .withAttributes(of(annotation.attributes()));
    }

    private Relation of(Relation relation) {
        return new Relation(
                relation.id(),
                relation.layer(),
                names.label(relation.type()),
                relation.source(),
                relation.target(),
                of(relation.attributes()),
                relation.origin(),
                relation.stamp());
    }

    /// A value never takes the place of another.
    private Attributes of(Attributes attributes) {
        var renamed = new TreeMap<String, Value>(attributes.values());
        attributes
                .values()
                .forEach((name, value) -> {
                    var ours = names.attribute(name);
                    if (!ours.equals(name) && renamed.putIfAbsent(ours, value) == null) {
                        renamed.remove(name);
                    }
                });
        return Attributes.of(renamed);
    }
}
