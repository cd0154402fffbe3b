package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.schema.Value;
import org.hearsay.session.annotating.Annotating;

/// The shortest ways to give a new annotation its values.
final class Digits {

    private static final Stroke NEXT = Stroke.plain(KeyCode.PERIOD);
    private static final Stroke PREVIOUS = Stroke.plain(KeyCode.COMMA);
    private static final Stroke UNSURE = Stroke.plain(KeyCode.U);

    private final Annotating annotating;
    private final Map<String, List<Stroke>> known = new HashMap<>();

    Digits(String text) {
        annotating = Scratch.over(text);
    }

    /// @param given values that it has already
    /// @param wanted values that it shall have
    List<Stroke> strokes(String label, Map<String, Value> given, Map<String, Value> wanted) {
        return known.computeIfAbsent(
                label + given + wanted, _ -> find(label, given, new TreeMap<>(wanted)));
    }

    private record Place(String slot, Map<String, Value> values) {}

    private record Way(Place place, List<Stroke> strokes) {}

    private List<Stroke> find(String label, Map<String, Value> given, Map<String, Value> wanted) {
        annotating.escape();
        annotating.escape();
        annotating.select(0, 5);
        annotating.labelKey(label);
        restore(new Place(slot(), given));
        var goal = new TreeMap<>(given);
        goal.putAll(wanted);
        var open =
                new PriorityQueue<Way>(java.util.Comparator.comparingInt(w -> w.strokes().size()));
        open.add(new Way(new Place(slot(), new TreeMap<>(given)), List.of()));
        Set<Place> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var way = open.remove();
            if (way.place().values().equals(goal)) {
                annotating.remove();
                return way.strokes();
            }
            if (seen.add(way.place())) {
                restore(way.place());
                for (var next : nexts(way.place(), wanted)) {
                    restore(way.place());
                    next.forEach(s -> s.apply(annotating));
                    var place = new Place(slot(), new TreeMap<>(selected().attributes().values()));
                    var strokes = new ArrayList<>(way.strokes());
                    strokes.addAll(next);
                    if (isOnTheWay(place, goal)) {
                        open.add(new Way(place, strokes));
                    }
                }
            }
        }
        throw new IllegalStateException("No way to " + wanted + " on " + label);
    }

    private static boolean isOnTheWay(Place place, Map<String, Value> goal) {
        return place.values().entrySet().stream()
                .allMatch(e -> e.getValue().equals(goal.get(e.getKey())));
    }

    private List<List<Stroke>> nexts(Place place, Map<String, Value> wanted) {
        var nexts = new ArrayList<>(List.of(List.of(NEXT), List.of(PREVIOUS)));
        var value = wanted.get(place.slot());
        if (value != null && !place.values().containsKey(place.slot())) {
            var options = annotating.values().slotProperty().get().options();
            nexts.add(List.of(Stroke.digit(options.indexOf(value) + 1)));
        }
        if (wanted.containsValue(Value.of("author"))) {
            nexts.add(List.of(Stroke.LINK, Stroke.digit(0)));
        }
        if (Value.of("low").equals(wanted.get("confidence"))) {
            nexts.add(List.of(UNSURE));
        }
        return nexts;
    }

    private void restore(Place place) {
        var now = selected();
        var after = now.withAttributes(Attributes.of(place.values()));
        if (!now.equals(after)) {
            annotating
                    .document()
                    .perform(Transaction.of(StepName.of("test"), new Edit.Replace(now, after)));
        }
        if (!place.slot().isEmpty()) {
            annotating.values().activate(place.slot());
        }
    }

    private String slot() {
        var slot = annotating.values().slotProperty().get();
        return slot == null ? "" : slot.attribute().name();
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }
}
