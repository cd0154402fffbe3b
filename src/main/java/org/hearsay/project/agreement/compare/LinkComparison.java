package org.hearsay.project.agreement.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// The relations of two layers, where both ends have partners: a difference in links is not one in
/// spans.
final class LinkComparison {

    private final Layer left;
    private final Layer right;

    /// By id of the left one.
    private final Map<Id, Annotation> partners;

    private final Set<Id> rightPartners = new HashSet<>();
    private final Comparison.Telling telling;

    private record Ends(String type, Id source, Id target) {}

    LinkComparison(
            Layer left, Layer right, Map<Id, Annotation> partners, Comparison.Telling telling) {
        this.left = left;
        this.right = right;
        this.partners = partners;
        this.telling = telling;
        partners.values().forEach(a -> rightPartners.add(a.id()));
    }

    void compare() {
        var rest = new HashMap<Ends, Relation>();
        for (var relation : right.relations()) {
            if (rightPartners.contains(relation.source())
                    && rightPartners.contains(relation.target())) {
                rest.put(new Ends(relation.type(), relation.source(), relation.target()), relation);
            } else {
                tell(What.LINK_OUTSIDE, relation, right, "", relation.type());
            }
        }
        for (var relation : left.relations()) {
            var source = partners.get(relation.source());
            var target = partners.get(relation.target());
            if (source == null || target == null) {
                tell(What.LINK_OUTSIDE, relation, left, relation.type(), "");
            } else {
                var same = rest.remove(new Ends(relation.type(), source.id(), target.id()));
                tell(
                        What.LINK,
                        relation,
                        left,
                        relation.type(),
                        same == null ? "" : relation.type());
            }
        }
        rest.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(r -> tell(What.LINK, r, right, "", r.type()));
    }

    private void tell(What what, Relation relation, Layer layer, String first, String second) {
        var source = layer.annotation(relation.source());
        var target = layer.annotation(relation.target());
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        var a = source.get().anchor().hull();
        var b = target.get().anchor().hull();
        telling.tell(
                new Cell(what, relation.type(), first, second),
                List.of(source.get().id(), target.get().id()),
                new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }
}
