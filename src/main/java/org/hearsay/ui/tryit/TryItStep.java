package org.hearsay.ui.tryit;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.edit.StepName;

/// The first things to do with the program, in order.
public enum TryItStep {
    MARK,
    VALUE,
    LINK,
    SPEAKER,
    MOVE,
    UNDO,
    DECIDE;

    /// What a step of the project is the doing of; empty for most.
    static Optional<TryItStep> of(StepName step) {
        return switch (step.key()) {
            case "add" -> Optional.of(MARK);
            case "set-value" -> Optional.of(VALUE);
            case "link" -> Optional.of(LINK);
            case "link-speaker", "confirm-speaker" -> Optional.of(SPEAKER);
            case "move" -> Optional.of(MOVE);
            case "decide" -> Optional.of(DECIDE);
            default -> Optional.empty();
        };
    }

    /// In keys of texts and ids of nodes.
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
