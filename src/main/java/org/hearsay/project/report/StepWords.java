package org.hearsay.project.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;

/// Names of steps in words.
final class StepWords {

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.hearsay.project.report.steps", Locale.ROOT);

    String of(LoggedStep step) {
        return of(step, step.step().name());
    }

    /// @param called what the step is called for whoever reads it
    String of(LoggedStep step, StepName called) {
        var name = of(called);
        return switch (step.kind()) {
            case DONE -> name;
            case UNDO -> words.getString("undo") + " " + name;
            case REDO -> words.getString("redo") + " " + name;
        };
    }

    String of(StepName name) {
        return words.containsKey(name.key())
                ? new MessageFormat(words.getString(name.key()), Locale.ROOT)
                        .format(name.arguments().toArray())
                : name.key();
    }
}
