package org.hearsay.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.text.Span;

/// What is wrong on one layer at one moment. Immutable; after a change of the layer, [#after] looks
/// only at what the change can have touched.
public final class Problems {

    /// Beyond this many changed annotations a check of all is as quick.
    private static final int MANY = 1000;

    private final Checked checked;

    /// Without annotations on which nothing is wrong.
    private final Map<Id, List<Problem>> byAnnotation;

    /// Those that a single annotation does not show, by constraint.
    private final Map<Acyclic, List<Problem>> cycles;

    /// On speakers, who may be mentioned anywhere.
    private final List<Problem> speakers;

    private Problems(
            Checked checked,
            Map<Id, List<Problem>> byAnnotation,
            Map<Acyclic, List<Problem>> cycles) {
        this.checked = checked;
        this.byAnnotation = byAnnotation;
        this.cycles = cycles;
        speakers = new WaitingCheck(checked).speakers();
    }

    public static Problems of(Checked checked) {
        var found = new HashMap<Id, List<Problem>>();
        var checks = Checks.of(checked);
        checked.layer().annotations().forEach(a -> put(found, a.id(), checks.at(a)));
        return new Problems(checked, found, cyclesIn(checked));
    }

    /// Whether [#after] has little to look at: the same layer, schema, and few changes.
    public boolean isNear(Checked changed) {
        return changed.layer().head().id().equals(checked.layer().head().id())
                && changed.schema().equals(checked.schema())
                && changed.layer().since(checked.layer()).size() <= MANY;
    }

    /// The problems of the same text's layer after a change of it or of the schema.
    public Problems after(Checked changed) {
        if (!isNear(changed)) {
            return of(changed);
        }
        var difference = changed.layer().since(checked.layer());
        var found = new HashMap<>(byAnnotation);
        var checks = Checks.of(changed);
        for (var id : touched(changed, difference)) {
            found.remove(id);
            changed.layer().annotation(id).ifPresent(a -> put(found, id, checks.at(a)));
        }
        boolean linked = changesRelations(difference, changed);
        return new Problems(changed, found, linked ? cyclesIn(changed) : cycles);
    }

    /// In reading order of the annotations.
    public List<Problem> list() {
        var others =
                Stream.concat(cycles.values().stream().flatMap(List::stream), speakers.stream())
                        .collect(Collectors.groupingBy(Problem::annotation));
        var all = new ArrayList<Problem>();
        for (var annotation : checked.layer().annotations()) {
            all.addAll(byAnnotation.getOrDefault(annotation.id(), List.of()));
            all.addAll(others.getOrDefault(annotation.id(), List.of()));
        }
        return List.copyOf(all);
    }

    /// The state of the layer that this speaks of.
    public Checked checked() {
        return checked;
    }

    public boolean isEmpty() {
        return byAnnotation.isEmpty() && cycles.isEmpty() && speakers.isEmpty();
    }

    /// Annotations whose problems may differ: those that changed, those linked to them, and those
    /// that overlap one of these or did before.
    Set<Id> touched(Checked changed, Set<Id> difference) {
        var touched = new HashSet<Id>();
        for (var id : difference) {
            ends(id, changed, touched::add);
            ends(id, checked, touched::add);
        }
        var near = new HashSet<>(touched);
        for (var id : touched) {
            overlapping(id, changed, near::add);
            overlapping(id, checked, near::add);
        }
        return near;
    }

    private static void ends(Id item, Checked in, Consumer<Id> found) {
        if (in.layer().find(item).orElse(null) instanceof Relation relation) {
            found.accept(relation.source());
            found.accept(relation.target());
        } else {
            found.accept(item);
            in.layer()
                    .relationsOf(item)
                    .forEach(r -> {
                        found.accept(r.source());
                        found.accept(r.target());
                    });
        }
    }

    private static void overlapping(Id annotation, Checked in, Consumer<Id> found) {
        Optional<Span> hull = in.layer().annotation(annotation).map(a -> a.anchor().hull());
        hull.ifPresent(h -> in.layer().overlapping(h).forEach(a -> found.accept(a.id())));
    }

    private boolean changesRelations(Set<Id> difference, Checked changed) {
        return difference.stream()
                .anyMatch(id ->
                        checked.layer().find(id).orElse(null) instanceof Relation
                                || changed.layer().find(id).orElse(null) instanceof Relation);
    }

    private static Map<Acyclic, List<Problem>> cyclesIn(Checked checked) {
        var cycles = new LinkedHashMap<Acyclic, List<Problem>>();
        for (Constraint constraint : checked.schema().constraints()) {
            if (constraint instanceof Acyclic acyclic) {
                var found = ConstraintCheck.cycles(acyclic, checked);
                if (!found.isEmpty()) {
                    cycles.put(acyclic, found);
                }
            }
        }
        return cycles;
    }

    private static void put(Map<Id, List<Problem>> found, Id id, List<Problem> problems) {
        if (!problems.isEmpty()) {
            found.put(id, problems);
        }
    }
}
