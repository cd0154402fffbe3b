package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Documents in splits.
///
/// @param groups in the order of their first documents
/// @param splits name of each document's split, by number; the empty name where there are none
/// @param leaks what two splits have in common all the same
public record Splitting(Groups groups, List<String> splits, Leaks leaks) {

    /// What was asked for.
    ///
    /// @param seed of what is left to chance
    public record Choice(Plan plan, GroupBy by, Shared shared, long seed) {}

    public static Splitting of(List<Facts> facts, Common common, Choice choice) {
        var groups = Groups.of(facts, common, choice.by(), choice.shared());
        var wanted = choice.plan().splits();
        var chosen = chosen(facts, groups, choice);
        var splits = new ArrayList<>(Collections.nCopies(facts.size(), ""));
        for (int i = 0; i < splits.size(); i++) {
            splits.set(i, wanted.get(chosen[groups.ofDocument(i)]).name());
        }
        return new Splitting(groups, splits, LeakCheck.find(facts, common, splits, choice.by()));
    }

    private static int[] chosen(List<Facts> facts, Groups groups, Choice choice) {
        if (choice.plan() instanceof Plan.Before(var day)) {
            return before(facts, groups, day.toString());
        }
        var wanted = choice.plan().splits();
        return choice.by() == GroupBy.TIME
                ? Sequence.of(facts, groups, wanted)
                : Assignment.of(groups, wanted, choice.seed());
    }

    /// A group is behind the day as soon as one of its documents is: what is trained on knows
    /// nothing of what came later.
    private static int[] before(List<Facts> facts, Groups groups, String day) {
        var chosen = new int[groups.size()];
        int document = 0;
        for (var each : facts) {
            int group = groups.ofDocument(document++);
            chosen[group] = each.day().compareTo(day) < 0 ? chosen[group] : 1;
        }
        return chosen;
    }
}
