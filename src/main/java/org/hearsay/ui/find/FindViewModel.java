package org.hearsay.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.text.Span;

/// What is looked for in one text, all places where it stands, and at which of them one is. Offsets
/// are UTF-16 code units of the text.
public final class FindViewModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Span>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    /// Any case matches.
    public StringProperty queryProperty() {
        return query;
    }

    /// In text order.
    public ReadOnlyObjectProperty<List<Span>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Number of the hit where one is, from 0; -1 where there is none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The hit where one is.
    public Optional<Span> hit() {
        int at = current.get();
        return at < 0 ? Optional.empty() : Optional.of(hits.get().get(at));
    }

    /// Looks for the query, and stands at its first place from `from` on, around the end.
    public void search(String text, int from) {
        current.set(-1);
        hits.set(all(text, query.get()));
        current.set(hits.get().isEmpty() ? -1 : Math.floorMod(firstFrom(from), size()));
    }

    /// The next place after `from`, around the end.
    public void next(int from) {
        if (size() > 0) {
            current.set(Math.floorMod(firstFrom(from + 1), size()));
        }
    }

    /// The place before `from`, around the start.
    public void previous(int from) {
        if (size() > 0) {
            current.set(Math.floorMod(firstFrom(from) - 1, size()));
        }
    }

    public void clear() {
        current.set(-1);
        hits.set(List.of());
    }

    private int size() {
        return hits.get().size();
    }

    /// Number of the first hit that starts at `from` or later; that of all where there is none.
    private int firstFrom(int from) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get().get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Span> all(String text, String wanted) {
        var found = new ArrayList<Span>();
        int length = wanted.length();
        int last = text.length() - length;
        for (int at = 0; length > 0 && at <= last; at++) {
            if (text.regionMatches(true, at, wanted, 0, length)) {
                found.add(new Span(at, at + length));
                at += length - 1;
            }
        }
        return List.copyOf(found);
    }
}
