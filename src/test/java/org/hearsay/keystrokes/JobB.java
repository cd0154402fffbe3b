package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.edit.linking.LinkCandidates.Candidate;
import org.hearsay.edit.linking.Offers;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.text.Span;

/// Makes a layer anew on a copy of its article, by keys alone, and keeps count of them.
public final class JobB {

    private final Reference reference;
    private final Schema schema;
    private final Annotating live;
    private final Digits digits;
    private final List<Order.Leg> order;
    private final Map<Id, Id> made = new HashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final Map<String, Integer> spent = new TreeMap<>();

    private JobB(String text, Layer wanted, Schema schema, Order.Clicks clicks) {
        this.schema = schema;
        reference = new Reference(wanted, schema);
        live = Scratch.over(text);
        digits = new Digits(text);
        var scratch = new Scratch(text);
        var making = new Making(scratch, schema, text.length(), taken(wanted));
        order =
                new Order(new Travel(scratch, making), reference, clicks)
                        .best(live.document().segmentation());
    }

    private static Map<String, List<Span>> taken(Layer wanted) {
        return wanted.annotations().stream()
                .filter(a -> a.anchor().fragments().size() == 1)
                .collect(
                        Collectors.groupingBy(
                                Annotation::label,
                                Collectors.mapping(a -> a.anchor().hull(), Collectors.toList())));
    }

    /// By keys alone.
    public static JobB byKeys(String text, Layer wanted, Schema schema) {
        return new JobB(text, wanted, schema, Order.Clicks.NONE).run();
    }

    /// With a click where that saves keys, always on a word that nothing covers yet.
    public static JobB withClicks(String text, Layer wanted, Schema schema) {
        Order.Clicks onWords =
                (made, at) ->
                        at < text.length()
                                && Character.isLetterOrDigit(text.charAt(at))
                                && made.stream().noneMatch(a -> a.anchor().contains(at));
        return new JobB(text, wanted, schema, onWords).run();
    }

    public List<Stroke> strokes() {
        return strokes;
    }

    /// How many keys went into what.
    public Map<String, Integer> spent() {
        return spent;
    }

    public Layer result() {
        return live.document().ownProperty().get();
    }

    private JobB run() {
        for (var leg : order) {
            type("span", leg.way().strokes());
            var selected = live.selected().orElseThrow();
            if (!Reference.name(selected).equals(Reference.name(leg.annotation()))) {
                throw new IllegalStateException(Reference.name(selected) + " by " + leg);
            }
            made.put(leg.annotation().id(), selected.id());
            complete(leg.annotation());
        }
        return this;
    }

    private void complete(Annotation wanted) {
        var chosen = reference.chosen(wanted);
        var links = open(wanted.id());
        var filled = filled(links);
        boolean linksFirst =
                !filled.isEmpty()
                        && digits.strokes(wanted.label(), filled, chosen).size()
                                < digits.strokes(wanted.label(), Map.of(), chosen).size();
        if (linksFirst) {
            link(links);
            type("value", digits.strokes(wanted.label(), filled, chosen));
        } else {
            type("value", digits.strokes(wanted.label(), Map.of(), chosen));
            link(links);
        }
    }

    /// What the links fill in.
    private Map<String, Value> filled(List<Relation> links) {
        return links.stream().anyMatch(r -> r.type().equals("about"))
                ? Map.of("target", Value.of("filled"))
                : Map.of();
    }

    /// Relations of a new annotation whose other end is there.
    private List<Relation> open(Id wanted) {
        return reference.layer().relationsOf(wanted).stream()
                .filter(r -> made.containsKey(r.source()) && made.containsKey(r.target()))
                .filter(r -> r.source().equals(wanted) || isSymmetric(r))
                .toList();
    }

    private boolean isSymmetric(Relation relation) {
        return schema.relation(relation.type()).filter(t -> t.symmetric()).isPresent();
    }

    private void link(List<Relation> links) {
        var left = new ArrayList<>(links);
        while (!left.isEmpty()) {
            type("link", List.of(Stroke.LINK));
            var offers = live.links().offersProperty().get();
            boolean all = offers.proposed().stream().allMatch(c -> find(left, c).isPresent());
            if (all && !offers.proposed().isEmpty()) {
                var taken =
                        offers.proposed().stream().map(c -> find(left, c).orElseThrow()).toList();
                type("link", List.of(Stroke.LINK));
                taken.forEach(r -> value(r));
                left.removeAll(taken);
            } else {
                choose(offers, left.removeFirst());
            }
        }
    }

    private Optional<Relation> find(List<Relation> left, Candidate proposed) {
        return left.stream()
                .filter(r -> r.type().equals(proposed.types().getFirst().name()))
                .filter(r -> other(r).equals(proposed.target().id()))
                .findFirst();
    }

    private Id other(Relation relation) {
        var selected = live.selected().orElseThrow().id();
        var source = made.get(relation.source());
        return source.equals(selected) ? made.get(relation.target()) : source;
    }

    private void choose(Offers offers, Relation wanted) {
        var offer =
                offers.all().stream()
                        .filter(o -> o.candidate().target().id().equals(other(wanted)))
                        .findFirst()
                        .orElseThrow();
        for (char letter : offer.code().toCharArray()) {
            type("link", List.of(Stroke.letter(String.valueOf(letter))));
        }
        var types = offer.candidate().types();
        if (types.size() > 1) {
            int at = types.stream().map(t -> t.name()).toList().indexOf(wanted.type());
            type("link", List.of(Stroke.digit(at + 1)));
        }
        value(wanted);
    }

    /// The value that the relation must have.
    private void value(Relation wanted) {
        for (var value : wanted.attributes().values().values()) {
            var options = live.values().slotProperty().get().options();
            type("link value", List.of(Stroke.digit(options.indexOf(value) + 1)));
        }
    }

    private void type(String what, List<Stroke> more) {
        more.forEach(s -> s.apply(live));
        strokes.addAll(more);
        spent.merge(what, Stroke.presses(more), Integer::sum);
    }
}
