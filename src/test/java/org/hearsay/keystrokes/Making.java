package org.hearsay.keystrokes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.schema.Schema;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.text.Span;

/// The shortest ways to make one annotation.
final class Making {

    private static final int AROUND = 80;

    /// How something is made, and which of its ends is active then.
    ///
    /// @param strokes all keys, from where it begins
    record Way(List<Stroke> strokes, End active) {

        int cost() {
            return Stroke.cost(strokes);
        }

        Way after(List<Stroke> first) {
            var all = new ArrayList<>(first);
            all.addAll(strokes);
            return new Way(List.copyOf(all), active);
        }
    }

    private final Scratch scratch;
    private final Schema schema;
    private final int length;

    /// By label, what a key would select instead of making it anew once it is there.
    private final Map<String, List<Span>> taken;

    private final Map<String, Map<Integer, List<Way>>> known = new HashMap<>();

    Making(Scratch scratch, Schema schema, int length, Map<String, List<Span>> taken) {
        this.taken = taken;
        this.scratch = scratch;
        this.schema = schema;
        this.length = length;
    }

    /// For each place of a bare caret the best way for each end, label key included.
    Map<Integer, List<Way>> from(String label, Span range) {
        return known.computeIfAbsent(label + range, _ -> find(label, range));
    }

    private Map<Integer, List<Way>> find(String label, Span range) {
        var ways = new HashMap<Integer, List<Way>>();
        int first = Math.max(0, range.start() - AROUND);
        int last = Math.min(length, range.end() + AROUND);
        for (int at = first; at <= last; at++) {
            var found = new ArrayList<Way>();
            addSmart(label, range, at, found);
            found.addAll(selecting(label, range, at));
            if (!found.isEmpty()) {
                ways.put(at, best(found));
            }
        }
        return ways;
    }

    private void addSmart(String label, Span range, int at, List<Way> found) {
        for (int widened = Scratch.NARROWEST; widened <= Scratch.WIDEST; widened++) {
            var strokes = new ArrayList<>(List.of(Stroke.letter(key(label))));
            strokes.addAll(Stroke.widening(widened));
            scratch.made(label, at, widened)
                    .filter(made -> made.equals(range) || !isTaken(label, made))
                    .ifPresent(made -> mend(made, range, strokes).ifPresent(found::add));
        }
    }

    private boolean isTaken(String label, Span made) {
        return taken.getOrDefault(label, List.of()).contains(made);
    }

    /// Moves the ends of what is there to where they belong.
    Optional<Way> mend(Span made, Span range, List<Stroke> begun) {
        var end = scratch.walk(End.END, made.end());
        var start = scratch.walk(End.START, made.start());
        if (end.cost(range.end()) + start.cost(range.start()) >= Walk.FAR) {
            return Optional.empty();
        }
        var strokes = new ArrayList<>(begun);
        // An end that would cross the other one is stopped by it.
        if (range.end() <= made.start()) {
            return Optional.empty();
        }
        strokes.addAll(end.way(range.end()));
        if (made.start() == range.start()) {
            return Optional.of(new Way(strokes, End.END));
        }
        strokes.add(Stroke.OTHER_END);
        strokes.addAll(start.way(range.start()));
        return Optional.of(new Way(strokes, End.START));
    }

    /// Selects the words and presses the label key.
    List<Way> selecting(String label, Span range, int at) {
        var found = new ArrayList<Way>();
        for (var word : wordsOf(label, range, at)) {
            var end = at < word ? End.END : End.START;
            var walk = scratch.walk(end, at);
            if (walk.cost(word) < Walk.FAR) {
                var strokes = new ArrayList<>(walk.way(word));
                strokes.add(Stroke.letter(key(label)));
                found.add(new Way(strokes, End.END));
            }
        }
        return found;
    }

    /// Where the other end of a selection from `at` may be, so that the label takes the range.
    private List<Integer> wordsOf(String label, Span range, int at) {
        var found = new ArrayList<Integer>();
        boolean forward = at >= range.start() - 1 && at < range.start() + 3;
        boolean backward = at <= range.end() + 2 && at > range.end() - 3;
        if (forward) {
            add(label, range, at, range.end(), found);
        }
        if (backward) {
            add(label, range, at, range.start(), found);
        }
        return found;
    }

    private void add(String label, Span range, int at, int middle, List<Integer> found) {
        for (int other = middle - 2; other <= middle + 2; other++) {
            if (other >= 0 && other <= length && other != at) {
                if (scratch.madeOf(label, at, other).filter(range::equals).isPresent()) {
                    found.add(other);
                }
            }
        }
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

    String key(String label) {
        return schema.label(label).orElseThrow().key();
    }
}
