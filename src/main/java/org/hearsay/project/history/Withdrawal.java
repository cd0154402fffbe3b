package org.hearsay.project.history;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.edit.LoggedStep;

/// What undoing an earlier step would take back.
///
/// @param step the one that was asked for
/// @param later those that build on it and have to go too, oldest first; empty where it can be
///   undone by itself
/// @param last sequence of the newest row of the log when this was worked out
public record Withdrawal(LoggedStep step, List<LoggedStep> later, long last) {

    public Withdrawal {
        later = List.copyOf(later);
    }

    /// All of it in the order in which it has to be undone.
    public List<LoggedStep> newestFirst() {
        return Stream.concat(later.reversed().stream(), Stream.of(step)).toList();
    }

    public List<Long> sequences() {
        return newestFirst().stream().map(LoggedStep::sequence).toList();
    }
}
