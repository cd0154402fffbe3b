package org.hearsay.review.align;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Id;

/// One thing in which annotators differ, with what they say.
///
/// @param options as they are numbered
/// @param none ids of the layers that say that there is none
/// @param both whether all of them can hold at once
public record Question(Subject subject, List<Option> options, List<Id> none, Both both) {

    public Question {
        options = List.copyOf(options);
        none = List.copyOf(none);
    }

    /// Whether several answers can hold at once.
    public enum Both {
        POSSIBLE,
        IMPOSSIBLE
    }

    public Optional<Option> option(int number) {
        return options.stream().filter(o -> o.number() == number).findFirst();
    }

    /// What a layer says; empty where it says that there is none, or nothing about it.
    public Optional<Option> saidBy(Id layer) {
        return options.stream().filter(o -> o.layers().contains(layer)).findFirst();
    }

    public boolean isDeniedBy(Id layer) {
        return none.contains(layer);
    }

    /// What more than half of three and more layers say, if that is not "none".
    public Optional<Option> majority() {
        return options.stream().filter(o -> isMajority(o.layers().size())).findFirst();
    }

    /// Whether more than half of three and more layers say that there is none.
    public boolean isDeniedByMajority() {
        return isMajority(none.size());
    }

    private boolean isMajority(int votes) {
        int all = none.size() + options.stream().mapToInt(o -> o.layers().size()).sum();
        return all >= 3 && 2 * votes > all;
    }
}
