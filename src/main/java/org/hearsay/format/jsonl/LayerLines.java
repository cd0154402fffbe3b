package org.hearsay.format.jsonl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// A layer that is being read. One thread.
final class LayerLines {

    private final Id id;
    private final String annotator;
    private final LayerHead.Kind kind;
    private final LayerHead.Status status;
    private final int readTo;
    private final List<Span> negatives;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /// The highest so far: most files have ids in ascending order, which so come once.
    private Id last = Id.PROJECT;

    /// Empty while they do.
    private final Set<Id> known = new HashSet<>();

    LayerLines(Id id, String annotator, JsonNode line, CodePointIndex index) {
        this.id = id;
        this.annotator = annotator;
        kind = Json.constant(LayerHead.Kind.class, line, "layer_kind");
        status = Json.constant(LayerHead.Status.class, line, "status");
        readTo = index.toUtf16(line.path("read_to").asInt());
        negatives = Json.spans(line.path("negatives"), index);
    }

    /// @return whether there was none with the same id
    boolean takes(Annotation annotation) {
        return isNew(annotation.id()) && annotations.add(annotation);
    }

    void add(Annotation annotation) {
        requireNew(annotation.id());
        annotations.add(annotation);
    }

    void add(Relation relation) {
        rememberAll();
        if (!known.contains(relation.source()) || !known.contains(relation.target())) {
            throw new UnfitException(Phrase.of("one of its ends has no line before it"));
        }
        requireNew(relation.id());
        relations.add(relation);
    }

    ImportedLayer layer() {
        return new ImportedLayer(
                id, annotator, kind, status, readTo, negatives, annotations, relations);
    }

    private void requireNew(Id item) {
        if (!isNew(item)) {
            throw new UnfitException(Phrase.of("there is a line with the same id before it"));
        }
    }

    private boolean isNew(Id item) {
        if (known.isEmpty() && item.compareTo(last) > 0) {
            last = item;
            return true;
        }
        rememberAll();
        return known.add(item);
    }

    private void rememberAll() {
        if (known.isEmpty()) {
            annotations.forEach(a -> known.add(a.id()));
        }
    }
}
