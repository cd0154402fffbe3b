package org.hearsay.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;

/// Finds annotations that relations of one type join in a circle.
final class Cycles {

    private Cycles() {}

    /// Ids of the annotations that lie on a cycle, in their order: those left when annotations
    /// without a way in or without a way out are taken off again and again.
    static List<Id> on(List<Relation> relations, String type) {
        Map<Id, Set<Id>> next = new HashMap<>();
        Map<Id, Set<Id>> previous = new HashMap<>();
        for (var relation : relations) {
            if (relation.type().equals(type)) {
                next.computeIfAbsent(relation.source(), _ -> new HashSet<>())
                        .add(relation.target());
                previous.computeIfAbsent(relation.target(), _ -> new HashSet<>())
                        .add(relation.source());
            }
        }
        peel(next, previous);
        peel(previous, next);
        return new ArrayList<>(new TreeSet<>(next.keySet()));
    }

    /// Takes off what no edge of `edges` leaves, until everything left has a way out.
    private static void peel(Map<Id, Set<Id>> edges, Map<Id, Set<Id>> reversed) {
        var ends = new ArrayDeque<Id>();
        reversed.keySet().stream().filter(id -> !edges.containsKey(id)).forEach(ends::add);
        while (!ends.isEmpty()) {
            var end = ends.remove();
            var before = reversed.remove(end);
            if (before == null) {
                continue;
            }
            for (var id : before) {
                var out = edges.get(id);
                if (out != null && out.remove(end) && out.isEmpty()) {
                    edges.remove(id);
                    ends.add(id);
                }
            }
        }
    }
}
