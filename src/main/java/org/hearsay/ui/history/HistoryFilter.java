package org.hearsay.ui.history;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Id;

/// Which steps are listed.
///
/// @param annotator whose; empty for everyone's
/// @param document in which; empty for all
/// @param text part of what the row says
record HistoryFilter(Optional<Id> annotator, Optional<Id> document, String text) {

    static final HistoryFilter ALL = new HistoryFilter(Optional.empty(), Optional.empty(), "");

    boolean isAll() {
        return equals(ALL);
    }

    /// @param words what a row says; called on a job's thread
    Predicate<LoggedStep> with(Function<LoggedStep, String> words) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return step ->
                annotator.map(step.annotator()::equals).orElse(true)
                        && document.map(step.document()::equals).orElse(true)
                        && (wanted.isEmpty()
                                || words.apply(step).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
