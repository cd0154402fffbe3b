package org.hearsay.edit.proposing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.model.Proposal;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;

/// What accepting and refusing suggestions changes. What was accepted goes from its layer to the
/// person's own; what was refused stays, marked so, and is shown no more.
public final class Verdicts {

    private final Layer own;
    private final IdSource ids;
    private final Stamp now;

    /// @param own layer of the person who decides
    public Verdicts(Layer own, IdSource ids, Stamp now) {
        this.own = own;
        this.ids = ids;
        this.now = now;
    }

    /// What was made of suggestions.
    ///
    /// @param taken by the id of the suggestion, what stands for it on the own layer
    public record Accepted(List<Edit> edits, Map<Id, Annotation> taken) {

        public Accepted {
            edits = List.copyOf(edits);
            taken = Map.copyOf(taken);
        }
    }

    /// What is proposed together: who says what, and by which word. The suggestion itself comes
    /// first; refused ones are not among them.
    public static List<Annotation> together(Layer suggestions, Annotation one) {
        var found = new LinkedHashSet<Annotation>();
        var open = new ArrayDeque<>(List.of(one));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!Proposal.isRefused(next) && found.add(next)) {
                for (var relation : suggestions.relationsOf(next.id())) {
                    suggestions.annotation(relation.source()).ifPresent(open::add);
                    suggestions.annotation(relation.target()).ifPresent(open::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /// Takes suggestions over, with the relations between them.
    ///
    /// @param chosen of the layer; none refused
    public Accepted accept(Layer suggestions, Collection<Annotation> chosen) {
        var edits = new ArrayList<Edit>(withdrawn(suggestions, chosen));
        var taken = new HashMap<Id, Annotation>();
        for (var suggestion : chosen) {
            var there = find(suggestion);
            var accepted = there.orElseGet(() -> mine(suggestion));
            taken.put(suggestion.id(), accepted);
            if (there.isEmpty()) {
                edits.add(new Edit.Add(accepted));
            }
        }
        relationsOf(suggestions, chosen).stream()
                .flatMap(r -> mine(r, taken).stream())
                .forEach(r -> edits.add(new Edit.Add(r)));
        return new Accepted(edits, taken);
    }

    /// Marks suggestions as refused; their relations go.
    public static List<Edit> refuse(Layer suggestions, Collection<Annotation> chosen) {
        var edits = new ArrayList<Edit>();
        relationsOf(suggestions, chosen).forEach(r -> edits.add(new Edit.Remove(r)));
        for (var each : chosen) {
            var refused = Proposal.of(each.origin()).refused().origin();
            edits.add(new Edit.Replace(each, each.withOrigin(refused)));
        }
        return edits;
    }

    private static List<Edit> withdrawn(Layer suggestions, Collection<Annotation> chosen) {
        var edits = new ArrayList<Edit>();
        relationsOf(suggestions, chosen).forEach(r -> edits.add(new Edit.Remove(r)));
        chosen.forEach(a -> edits.add(new Edit.Remove(a)));
        return edits;
    }

    private static Collection<Relation> relationsOf(
            Layer suggestions, Collection<Annotation> chosen) {
        var all = new LinkedHashSet<Relation>();
        chosen.forEach(a -> all.addAll(suggestions.relationsOf(a.id())));
        return all;
    }

    private Optional<Annotation> find(Annotation suggestion) {
        return own.overlapping(suggestion.anchor().hull()).stream()
                .filter(a ->
                        a.label().equals(suggestion.label())
                                && a.anchor().equals(suggestion.anchor()))
                .findFirst();
    }

    private Annotation mine(Annotation suggestion) {
        return new Annotation(
                ids.next(),
                own.head().id(),
                suggestion.label(),
                suggestion.anchor(),
                suggestion.attributes(),
                suggestion.note(),
                new Origin(Origin.Kind.SUGGESTION, suggestion.origin().detail()),
                now);
    }

    /// Nothing where one end is not taken, or the two are joined so already.
    private Optional<Relation> mine(Relation proposed, Map<Id, Annotation> taken) {
        var source = taken.get(proposed.source());
        var target = taken.get(proposed.target());
        if (source == null || target == null) {
            return Optional.empty();
        }
        boolean there =
                own.relationsOf(source.id()).stream()
                        .anyMatch(r ->
                                r.type().equals(proposed.type())
                                        && r.source().equals(source.id())
                                        && r.target().equals(target.id()));
        return there
                ? Optional.empty()
                : Optional.of(
                        new Relation(
                                ids.next(),
                                own.head().id(),
                                proposed.type(),
                                source.id(),
                                target.id(),
                                proposed.attributes(),
                                proposed.origin(),
                                now));
    }
}
