package org.hearsay.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.project.roles.Breach;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.Times;

/// How steps and times read. Safe on any thread.
final class HistoryTexts {

    private final Messages messages;
    private final Times times;
    private final StepTexts steps;

    HistoryTexts(Messages messages, Clock clock) {
        this.messages = messages;
        times = new Times(messages, clock);
        steps = new StepTexts(messages);
    }

    /// For example "Claim: end moved".
    ///
    /// @param called what the step is called for whoever reads it
    String words(LoggedStep step, StepName called) {
        var name = steps.of(called);
        return switch (step.kind()) {
            case DONE -> name;
            case UNDO -> messages.text("history.undid", name);
            case REDO -> messages.text("history.redid", name);
        };
    }

    /// With what was done without the role for it in front, where it is not cut off.
    String noted(String said, List<Breach> breaches) {
        var text = said;
        for (var breach : breaches) {
            text = messages.text("history.breach", messages.text(breach.said()), text);
        }
        return text;
    }

    String time(Instant time) {
        return times.of(time);
    }
}
