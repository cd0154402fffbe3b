package org.hearsay.edit;

import java.util.List;

/// Something done, undone or redone that has not reached the log yet, in a form that can be kept
/// elsewhere and done later.
///
/// @param steps the step that was done; or those that are undone, newest first, or redone, as they
///   were when they were done
/// @param of for each step undone or redone its sequence in the log, or, where it is pending
///   itself, its place among the pending ones from 1 on, with a minus; empty where something was
///   done
public record Pending(LoggedStep.Kind kind, List<Transaction> steps, List<Long> of) {

    public Pending {
        steps = List.copyOf(steps);
        of = List.copyOf(of);
    }
}
