package org.hearsay.ui.review.desk;

import java.util.Comparator;
import org.hearsay.review.decide.Standing;

/// In which order differences are listed, and so gone through. What was put off is the last in
/// each, and what is equal stands as in the text.
public enum Order {
    /// As they stand in the text.
    TEXT,
    /// What is alike in what differs is decided alike.
    KIND,
    /// By label, as the schema orders them.
    LABEL;

    /// The next one, after the last the first.
    public Order next() {
        return switch (this) {
            case TEXT -> KIND;
            case KIND -> LABEL;
            case LABEL -> TEXT;
        };
    }

    Comparator<Standing> in(Desk desk) {
        var last = Comparator.comparing((Standing s) -> s.state() == Standing.State.LATER);
        return switch (this) {
            case TEXT -> last;
            case KIND -> last.thenComparing(s -> s.difference().kind());
            case LABEL -> last.thenComparingInt(s -> place(desk, s));
        };
    }

    private static int place(Desk desk, Standing standing) {
        var name = standing.difference().members().getFirst().label();
        var labels = desk.review().registry().schema().labels();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).name().equals(name)) {
                return i;
            }
        }
        return labels.size();
    }
}
