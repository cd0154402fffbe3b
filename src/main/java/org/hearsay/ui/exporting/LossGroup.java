package org.hearsay.ui.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.format.Loss;
import org.hearsay.text.phrase.Phrase;

/// Things that are lost for the same reason.
///
/// @param losses in document order, at least one
public record LossGroup(Phrase what, List<Loss> losses) {

    /// A reason of one kind of things.
    private record Reason(String kind, Phrase what) {}

    public LossGroup {
        losses = List.copyOf(losses);
    }

    /// Groups with what is lost whole first, then the larger ones.
    public static List<LossGroup> of(List<Loss> losses) {
        var groups = new LinkedHashMap<Reason, List<Loss>>();
        for (var loss : losses) {
            groups.computeIfAbsent(new Reason(loss.kind(), loss.what()), _ -> new ArrayList<>())
                    .add(loss);
        }
        return groups.entrySet().stream()
                .map(e -> new LossGroup(e.getKey().what(), e.getValue()))
                .sorted(
                        Comparator.comparingInt(LossGroup::weight)
                                .thenComparingInt(g -> -g.losses().size()))
                .toList();
    }

    private int weight() {
        return switch (losses.getFirst().kind()) {
            case "annotation" -> 0;
            case "relation" -> 1;
            default -> 2;
        };
    }
}
