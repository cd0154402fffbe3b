package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Id;
import org.hearsay.ui.article.lanes.Lanes;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.Metrics;

/// Lanes as each line shows them. Where a line needs more than four, the fourth stands for all that
/// do not fit, and the selected rail comes up into the first.
final class LineLanes {

    /// What [#lane] answers for a rail that is not drawn on the line.
    static final int HIDDEN = -1;

    private final Map<Integer, Map<Id, Integer>> lanes = new HashMap<>();
    private final List<Crowd> crowds = new ArrayList<>();

    /// What of a crowded line is not drawn.
    ///
    /// @param boxes of the words of those rails, on that line
    record Crowd(Set<Id> rails, List<LineBox> boxes) {}

    LineLanes(List<Placed> rails, Lanes assigned, Predicate<Id> isSelected) {
        var byLine = new TreeMap<Integer, List<Placed>>();
        for (var rail : rails) {
            var lines = new HashSet<Integer>();
            rail.boxes().forEach(b -> lines.add(b.line()));
            rail.gaps().forEach(b -> lines.add(b.line()));
            lines.forEach(l -> byLine.computeIfAbsent(l, _ -> new ArrayList<>()).add(rail));
        }
        byLine.forEach((line, here) -> lanes.put(line, settle(line, here, assigned, isSelected)));
    }

    int lane(Id rail, int line) {
        return lanes.getOrDefault(line, Map.of()).getOrDefault(rail, HIDDEN);
    }

    List<Crowd> crowds() {
        return crowds;
    }

    private Map<Id, Integer> settle(
            int line, List<Placed> here, Lanes assigned, Predicate<Id> isSelected) {
        var settled = new HashMap<Id, Integer>();
        here.forEach(p -> settled.put(p.id(), assigned.laneOf(p.id())));
        if (settled.values().stream().allMatch(l -> l < Metrics.LANES)) {
            return settled;
        }
        here.stream().filter(p -> isSelected.test(p.id())).forEach(p -> bringUp(p, here, settled));
        var hidden = new HashSet<Id>();
        settled.replaceAll((id, lane) -> lane < Metrics.LANES - 1 ? lane : hide(id, hidden));
        var boxes =
                here.stream()
                        .filter(p -> hidden.contains(p.id()))
                        .flatMap(p -> p.boxes().stream())
                        .filter(b -> b.line() == line)
                        .toList();
        crowds.add(new Crowd(hidden, boxes));
        return settled;
    }

    private static int hide(Id id, Set<Id> hidden) {
        hidden.add(id);
        return HIDDEN;
    }

    /// The selected rail comes into the first lane; what was there and is in its way is not drawn.
    private static void bringUp(Placed selected, List<Placed> here, Map<Id, Integer> settled) {
        var hull = selected.annotation().anchor().hull();
        for (var other : here) {
            boolean inTheWay = other.annotation().anchor().hull().overlaps(hull);
            if (inTheWay && settled.getOrDefault(other.id(), 0) == 0) {
                settled.put(other.id(), Metrics.LANES);
            }
        }
        settled.put(selected.id(), 0);
    }
}
