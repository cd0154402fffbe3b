package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import org.hearsay.keystrokes.Making.Way;
import org.hearsay.model.Annotation;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.text.Span;

/// The shortest ways from one annotation, just made and still selected, to the next.
final class Travel {

    private final Scratch scratch;
    private final Making making;

    Travel(Scratch scratch, Making making) {
        this.scratch = scratch;
        this.making = making;
    }

    /// From a bare caret at the start of the text.
    List<Way> first(Annotation next) {
        var found = new ArrayList<Way>();
        through(0, List.of(), List.of(), next, found);
        return best(found);
    }

    List<Way> ways(Annotation from, End active, Annotation next) {
        var hull = from.anchor().hull();
        int caret = active == End.END ? hull.end() : hull.start();
        var found = new ArrayList<Way>();
        through(caret, List.of(), List.of(Stroke.ESCAPE), next, found);
        through(hull.start(), List.of(Stroke.plain(KeyCode.LEFT)), List.of(), next, found);
        through(hull.end(), List.of(Stroke.plain(KeyCode.RIGHT)), List.of(), next, found);
        if (!from.anchor().isDiscontinuous() && !from.label().equals(next.label())) {
            var again = List.of(Stroke.shifted(making.key(next.label())));
            making.mend(hull, next.anchor().fragments().getFirst(), again).ifPresent(found::add);
        }
        return best(found).stream().map(w -> withParts(next, w)).toList();
    }

    /// With a click on words that nothing covers yet.
    ///
    /// @param isBare whether a click there puts the caret
    List<Way> byClick(Annotation next, IntPredicate isBare) {
        var found = new ArrayList<Way>();
        var ways = making.from(next.label(), next.anchor().fragments().getFirst());
        for (var entry : ways.entrySet()) {
            if (isBare.test(entry.getKey())) {
                var click = List.of(Stroke.click(entry.getKey()));
                entry.getValue().forEach(way -> found.add(way.after(click)));
            }
        }
        return best(found).stream().map(w -> withParts(next, w)).toList();
    }

    /// @param begun keys that lead to `caret`
    /// @param still keys to press where no step follows
    private void through(
            int caret, List<Stroke> begun, List<Stroke> still, Annotation next, List<Way> found) {
        var walk = scratch.walk(caret);
        for (var end : End.values()) {
            int cheapest = Integer.MAX_VALUE;
            Way chosen = null;
            int chosenAt = 0;
            var ways = making.from(next.label(), next.anchor().fragments().getFirst());
            for (var entry : ways.entrySet()) {
                for (var way : entry.getValue()) {
                    int at = entry.getKey();
                    int cost = (at == caret ? still.size() : walk.cost(at)) + way.cost();
                    if (way.active() == end && walk.cost(at) < Walk.FAR && cost < cheapest) {
                        cheapest = cost;
                        chosen = way;
                        chosenAt = at;
                    }
                }
            }
            if (chosen != null) {
                var first = new ArrayList<>(begun);
                first.addAll(chosenAt == caret ? still : walk.way(chosenAt));
                found.add(chosen.after(first));
            }
        }
    }

    private Way withParts(Annotation next, Way way) {
        var parts = next.anchor().fragments();
        var strokes = new ArrayList<>(way.strokes());
        int caret = way.active() == End.END ? parts.getFirst().end() : parts.getFirst().start();
        for (var part : parts.subList(1, parts.size())) {
            strokes.add(Stroke.PART);
            strokes.addAll(toPart(next.label(), caret, part));
            strokes.add(Stroke.ENTER);
            caret = part.end();
        }
        return new Way(strokes, parts.size() == 1 ? way.active() : End.END);
    }

    /// Keys that select the words of a part.
    private List<Stroke> toPart(String label, int caret, Span part) {
        var walk = scratch.walk(caret);
        var found = new ArrayList<List<Stroke>>();
        for (int at = part.start() - 1; at <= part.end() + 2; at++) {
            if (at != caret && walk.cost(at) < Walk.FAR) {
                for (var way : making.selecting(label, part, at)) {
                    var strokes = new ArrayList<>(walk.way(at));
                    strokes.addAll(way.strokes().subList(0, way.strokes().size() - 1));
                    found.add(strokes);
                }
            }
        }
        return found.stream().min(Comparator.comparingInt(Stroke::presses)).orElseThrow();
    }

    private static List<Way> best(List<Way> found) {
        var best = new ArrayList<Way>();
        for (var end : End.values()) {
            found.stream()
                    .filter(w -> w.active() == end)
                    .min(Comparator.comparingInt(Way::cost))
                    .ifPresent(best::add);
        }
        return best;
    }
}
