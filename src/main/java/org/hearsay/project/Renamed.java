package org.hearsay.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// What readers find, under the names that it shall have in the project, without what shall be left
/// out.
///
/// Confined to the thread of one import.
final class Renamed {

    private final Renaming names;
    private final Schema own;
    private final boolean takesSchema;
    private RenamedDecisions decisions;
    private int spans;
    private int links;
    private int values;

    /// @param own the schema of the project
    /// @param takesSchema whether the schema of a file takes its place
    Renamed(Renaming names, Schema own, boolean takesSchema) {
        this.names = names;
        this.own = own;
        this.takesSchema = takesSchema;
        decisions = new RenamedDecisions(names, own, own);
    }

    /// @param folder whose the layers are that name nobody
    ImportedDocument of(ImportedDocument document, String folder) {
        if (names.isEmpty()) {
            return document;
        }
        var layers = new ArrayList<ImportedLayer>();
        Set<Id> gone = new HashSet<>();
        for (var layer : document.layers()) {
            var theirs = layer.annotator().isEmpty() ? folder : layer.annotator();
            if (names.keepsAnnotator(theirs)) {
                layers.add(of(layer, names.annotator(theirs), gone));
            } else {
                layer.annotations().forEach(a -> gone.add(a.id()));
                spans += layer.annotations().size();
                links += layer.relations().size();
            }
        }
        return document.withLayers(layers, document.entities())
                .withComments(without(document.comments(), gone))
                .withDecisions(decisions.of(document.decisions()));
    }

    Annotator of(Annotator person) {
        return new Annotator(
                person.id(), names.annotator(person.name()), person.initials(), person.role());
    }

    String person(String theirs) {
        return names.annotator(theirs);
    }

    /// What was left out so far, since nothing goes without a word.
    Optional<ImportIssue> remark() {
        return spans + links + values == 0
                ? Optional.empty()
                : Optional.of(
                        new ImportIssue(
                                "mapping",
                                0,
                                Phrase.of(
                                        "%s, %s and %s were left out, as it says",
                                        Counted.spans(spans),
                                        Counted.links(links),
                                        Counted.values(values))));
    }

    /// The schema of the file that comes next.
    SchemaVersion of(SchemaVersion version) {
        if (names.isEmpty()) {
            return version;
        }
        var schema = new RenamedSchema(names).of(version.schema());
        decisions = new RenamedDecisions(names, version.schema(), after(schema));
        return new SchemaVersion(version.id(), version.number(), schema);
    }

    /// What the project's schema has in the end.
    private Schema after(Schema theirs) {
        return takesSchema
                ? theirs
                : own.with(
                        theirs.labels().stream()
                                .filter(l -> own.label(l.name()).isEmpty())
                                .toList(),
                        theirs.relations().stream()
                                .filter(r -> own.relation(r.name()).isEmpty())
                                .toList());
    }

    /// @param gone gets the ids of annotations that are left out
    private ImportedLayer of(ImportedLayer layer, String person, Set<Id> gone) {
        var annotations = new ArrayList<Annotation>();
        for (var a : layer.annotations()) {
            if (names.keepsLabel(a.label())) {
                annotations.add(
                        a.withLabel(names.label(a.label())).withAttributes(of(a.attributes())));
            } else {
                gone.add(a.id());
                spans++;
            }
        }
        var relations = new ArrayList<Relation>();
        for (var r : layer.relations()) {
            boolean loose = gone.contains(r.source()) || gone.contains(r.target());
            if (names.keepsLabel(r.type()) && !loose) {
                relations.add(of(r));
            } else {
                links++;
            }
        }
        return new ImportedLayer(
                layer.id(),
                person,
                layer.kind(),
                layer.status(),
                layer.readTo(),
                layer.negatives(),
                annotations,
                relations);
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
                    if (!names.keepsAttribute(name)) {
                        renamed.remove(name);
                        values++;
                    } else if (!ours.equals(name) && renamed.putIfAbsent(ours, value) == null) {
                        renamed.remove(name);
                    }
                });
        return Attributes.of(renamed);
    }

    /// Without threads that have lost what they were about.
    private static List<Comment> without(Collection<Comment> comments, Set<Id> gone) {
        var kept = new ArrayList<>(comments);
        boolean more = !gone.isEmpty();
        while (more) {
            var loose = kept.stream().filter(c -> gone.contains(c.subject())).toList();
            loose.forEach(c -> gone.add(c.id()));
            more = kept.removeAll(loose);
        }
        return kept;
    }
}
