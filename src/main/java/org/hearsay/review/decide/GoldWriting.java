package org.hearsay.review.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Link;
import org.hearsay.review.align.Subject;

/// Writes into gold what follows from answers, span by span, and the links between what is there.
/// What gold has of other differences stays as it is, but for links that lead to what is new.
final class GoldWriting {

    private final Standings standings;
    private final Memory memory;
    private final IdSource ids;
    private final Instant now;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Id, List<Annotation>> spans = new HashMap<>();
    private final Map<Id, Origin> written = new LinkedHashMap<>();
    private Layer gold;

    GoldWriting(Standings standings, Layer gold, IdSource ids, Instant now) {
        this.standings = standings;
        this.gold = gold;
        this.ids = ids;
        this.now = now;
        memory = new Memory(standings.alignment());
        standings.all().forEach(s -> spans.put(s.difference().id(), s.gold()));
    }

    /// By what a difference was written.
    ///
    /// @param decision empty where all agree
    private record Origin(Optional<Decision> decision) {
        org.hearsay.model.Origin of(List<Id> sources) {
            return new Provenance(decision.map(Decision::id), sources).origin();
        }
    }

    /// @param decision empty where all agree
    void put(Difference difference, List<Outcome> outcomes, Optional<Decision> decision) {
        var by = new Origin(decision);
        var before = spans.getOrDefault(difference.id(), List.of());
        var after = new ArrayList<Annotation>();
        for (int i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            var origin = by.of(outcome.sources());
            if (i < before.size()) {
                after.add(changed(before.get(i), outcome, origin));
            } else {
                after.add(added(outcome, origin));
            }
        }
        before.stream().skip(outcomes.size()).forEach(this::remove);
        spans.put(difference.id(), after);
        written.put(difference.id(), by);
    }

    private Annotation added(Outcome outcome, org.hearsay.model.Origin origin) {
        var span =
                new Annotation(
                        ids.next(),
                        gold.head().id(),
                        outcome.label(),
                        outcome.anchor(),
                        outcome.attributes(),
                        "",
                        origin,
                        Stamp.at(now));
        perform(new Edit.Add(span));
        return span;
    }

    private Annotation changed(
            Annotation before, Outcome outcome, org.hearsay.model.Origin origin) {
        var after =
                before.withLabel(outcome.label())
                        .withAnchor(outcome.anchor())
                        .withAttributes(outcome.attributes())
                        .withOrigin(origin);
        if (after.equals(before)) {
            return before;
        }
        var stamped = after.withStamp(before.stamp().changedAt(now));
        perform(new Edit.Replace(before, stamped));
        return stamped;
    }

    private void remove(Annotation span) {
        gold.relationsOf(span.id()).forEach(r -> perform(new Edit.Remove(r)));
        perform(new Edit.Remove(span));
    }

    private void perform(Edit edit) {
        gold = edit.applyTo(gold);
        edits.add(edit);
    }

    /// All that changes, spans and links.
    List<Edit> edits() {
        for (var standing : standings.all()) {
            var by = written.get(standing.difference().id());
            if (by != null) {
                link(standing.difference(), by.decision(), by);
                unlink(standing.difference(), by.decision());
            } else if (standing.isSettled()) {
                link(standing.difference(), standing.decision(), new Origin(standing.decision()));
            }
        }
        return List.copyOf(edits);
    }

    /// A link as it stands in gold.
    private record Joint(String type, Id source, Id target, Attributes attributes) {
        static Joint of(Relation r) {
            return new Joint(r.type(), r.source(), r.target(), r.attributes());
        }
    }

    private void link(Difference difference, Optional<Decision> decision, Origin by) {
        var there = new LinkedHashSet<Joint>();
        relations(difference).map(Joint::of).forEach(there::add);
        for (var wanted : wanted(difference, decision).entrySet()) {
            if (there.add(wanted.getKey())) {
                var joint = wanted.getKey();
                perform(
                        new Edit.Add(
                                new Relation(
                                        ids.next(),
                                        gold.head().id(),
                                        joint.type(),
                                        joint.source(),
                                        joint.target(),
                                        joint.attributes(),
                                        by.of(List.of()),
                                        Stamp.at(now))));
            }
        }
    }

    /// Takes away what was decided otherwise.
    private void unlink(Difference difference, Optional<Decision> decision) {
        var wanted = wanted(difference, decision).keySet();
        relations(difference)
                .filter(r -> !wanted.contains(Joint.of(r)))
                .toList()
                .forEach(r -> perform(new Edit.Remove(r)));
    }

    /// Those that start from what gold has of it.
    private Stream<Relation> relations(Difference difference) {
        return spans.getOrDefault(difference.id(), List.of()).stream()
                .flatMap(s ->
                        gold.relationsOf(s.id()).stream().filter(r -> r.source().equals(s.id())));
    }

    private Map<Joint, Link> wanted(Difference difference, Optional<Decision> decision) {
        var joints = new LinkedHashMap<Joint, Link>();
        for (var link : difference.links()) {
            var target = standings.alignment().named(link.target().difference());
            if (target.isEmpty() || !isWanted(link, decision)) {
                continue;
            }
            for (var layer : link.layers()) {
                var source = span(difference, layer);
                var end = span(target.get(), layer);
                if (source.isPresent() && end.isPresent()) {
                    joints.putIfAbsent(
                            new Joint(
                                    link.type(),
                                    source.get(),
                                    end.get(),
                                    link.target().attributes()),
                            link);
                }
            }
        }
        return joints;
    }

    private boolean isWanted(Link link, Optional<Decision> decision) {
        return decision.stream()
                .flatMap(d -> d.answers().stream())
                .filter(a -> a.question().equals(Subject.linkKey(link.type())))
                .findFirst()
                .map(a -> memory.isOf(link.target(), a.what()))
                .orElse(true);
    }

    /// The span that was made from a layer's own, or else the first.
    private Optional<Id> span(Difference difference, Id layer) {
        var made = spans.getOrDefault(difference.id(), List.of());
        var own = difference.of(layer).map(Annotation::id).map(Set::of).orElse(Set.of());
        return made.stream()
                .filter(s ->
                        Provenance.of(s.origin()).stream()
                                .flatMap(p -> p.sources().stream())
                                .anyMatch(own::contains))
                .findFirst()
                .or(() -> made.stream().findFirst())
                .map(Annotation::id);
    }
}
