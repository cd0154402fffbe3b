package org.hearsay.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;

/// What a layer says, without ids: as sorted lists, since the same may be said twice.
public final class LayerFacts {

    private LayerFacts() {}

    /// Label, place and words of each part of each annotation.
    public static List<String> parts(DocumentText text, Collection<Annotation> annotations) {
        var facts = new ArrayList<String>();
        for (var annotation : annotations) {
            for (var part : annotation.anchor().fragments()) {
                facts.add(annotation.label() + " " + part + " " + text.at(part));
            }
        }
        Collections.sort(facts);
        return facts;
    }

    /// Label, place, values and note of each annotation.
    public static List<String> whole(Collection<Annotation> annotations, Set<String> without) {
        return annotations.stream()
                .filter(a -> !without.contains(a.id().toString()))
                .map(a -> a.label() + a.anchor() + a.attributes() + a.note())
                .sorted()
                .toList();
    }

    /// Type and both ends of each relation, an end given by its label and first part.
    public static List<String> links(
            Collection<Annotation> annotations, Collection<Relation> relations) {
        Map<Id, String> ends = new HashMap<>();
        annotations.forEach(a -> ends.put(a.id(), end(a.label(), a.anchor())));
        return relations.stream()
                .map(r -> r.type() + " " + ends.get(r.source()) + " " + ends.get(r.target()))
                .sorted()
                .toList();
    }

    /// Ids of what was lost in one of these ways.
    public static Set<String> lost(Written written, String... kinds) {
        var wanted = Set.of(kinds);
        return written.losses().stream()
                .filter(l -> wanted.contains(l.kind()))
                .map(Loss::id)
                .collect(Collectors.toSet());
    }

    /// How many losses of each kind.
    public static Map<String, Long> counts(Written written) {
        return written.losses().stream()
                .collect(Collectors.groupingBy(Loss::kind, Collectors.counting()));
    }

    private static String end(String label, Anchor anchor) {
        return label + anchor.fragments().getFirst();
    }
}
