package org.hearsay.ui.review.desk;

import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.ui.review.desk.Filter.Choice;

/// Whether a list goes on in another article: the cases behind a number are in several.
public record Onward(Desk desk) {

    /// The article before or after this one, where the first or last difference is open.
    ///
    /// @param step 1 or -1
    public Optional<Id> beyond(int step) {
        return isWithin(step) ? Optional.empty() : neighbour(step);
    }

    /// Whether all articles of several are behind.
    ///
    /// @param step 1 or -1
    public boolean isAtEnd(int step) {
        return desk.filter().choice() instanceof Choice.Cases cases
                && cases.documents().size() > 1
                && !isWithin(step)
                && neighbour(step).isEmpty();
    }

    private Optional<Id> neighbour(int step) {
        return desk.filter().choice() instanceof Choice.Cases cases
                ? cases.neighbour(desk.review().documentId(), step)
                : Optional.empty();
    }

    private boolean isWithin(int step) {
        var listed = desk.listed();
        int to = desk.index(listed) + step;
        return desk.at().isPresent()
                ? to >= 0 && to < listed.size()
                : step < 0 && !listed.isEmpty();
    }
}
