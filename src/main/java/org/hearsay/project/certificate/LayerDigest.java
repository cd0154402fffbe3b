package org.hearsay.project.certificate;

import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;

/// What stands on a layer, in a few bytes an item: annotations first, then relations. Labels, types
/// and places are hashed, and so are values; words need not be, since only layers of equal texts
/// are compared.
final class LayerDigest {

    /// Two for the id, one for the hash, one for the place, one for the values.
    private static final int CELLS = 5;

    private final long[] cells;
    private final int annotations;

    private LayerDigest(long[] cells, int annotations) {
        this.cells = cells;
        this.annotations = annotations;
    }

    static LayerDigest of(
            Collection<Annotation> annotations,
            Collection<Relation> relations,
            Coordinates coordinates,
            Speakers speakers) {
        var digest =
                new LayerDigest(
                        new long[CELLS * (annotations.size() + relations.size())],
                        annotations.size());
        var items = new HashMap<Id, Integer>();
        int item = 0;
        for (var annotation : annotations) {
            items.put(annotation.id(), item);
            digest.cells[CELLS * item + 4] =
                    speakers.values(annotation.attributes(), annotation.note());
            digest.put(
                    item++,
                    annotation.id(),
                    hash(annotation, coordinates),
                    hull(annotation, coordinates));
        }
        for (var relation : relations) {
            int source = items.getOrDefault(relation.source(), -1);
            int target = items.getOrDefault(relation.target(), -1);
            long hash = Hash.with(Hash.of(relation.type()), digest.hashOrNone(source));
            digest.cells[CELLS * item + 4] = speakers.values(relation.attributes(), "");
            digest.put(
                    item++,
                    relation.id(),
                    Hash.with(hash, digest.hashOrNone(target)),
                    pair(source, target));
        }
        return digest;
    }

    private void put(int item, Id id, long hash, long place) {
        cells[CELLS * item] = id.value().getMostSignificantBits();
        cells[CELLS * item + 1] = id.value().getLeastSignificantBits();
        cells[CELLS * item + 2] = hash;
        cells[CELLS * item + 3] = place;
    }

    int size() {
        return cells.length / CELLS;
    }

    boolean isRelation(int item) {
        return item >= annotations;
    }

    Id id(int item) {
        return new Id(new UUID(cells[CELLS * item], cells[CELLS * item + 1]));
    }

    long hash(int item) {
        return cells[CELLS * item + 2];
    }

    /// A hash of its values, and of its note.
    long values(int item) {
        return cells[CELLS * item + 4];
    }

    /// Start of an annotation; of a relation, which annotation it starts from, or -1.
    int from(int item) {
        return (int) (cells[CELLS * item + 3] >> 32);
    }

    /// End of an annotation; of a relation, which annotation it leads to, or -1.
    int to(int item) {
        return (int) cells[CELLS * item + 3];
    }

    private long hashOrNone(int item) {
        return item < 0 ? 0 : hash(item);
    }

    private static long hash(Annotation annotation, Coordinates coordinates) {
        long hash = Hash.of(annotation.label());
        for (var fragment : annotation.anchor().fragments()) {
            hash = Hash.with(hash, coordinates.at(fragment.start()));
            hash = Hash.with(hash, coordinates.at(fragment.end()));
        }
        return hash;
    }

    private static long hull(Annotation annotation, Coordinates coordinates) {
        return pair(
                coordinates.at(annotation.anchor().start()),
                coordinates.at(annotation.anchor().end()));
    }

    private static long pair(int high, int low) {
        return ((long) high << 32) | (low & 0xffffffffL);
    }
}
