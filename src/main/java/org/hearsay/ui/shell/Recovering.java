package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.job.Outcome;
import org.hearsay.project.rescue.Recovered;
import org.hearsay.project.rescue.Recovery;
import org.hearsay.ui.support.Desktop;

/// Reads a damaged project out into a new one beside it, opens that, and says what is missing.
final class Recovering {

    private final MainWindow window;
    private final Desktop desktop;

    Recovering(MainWindow window, Desktop desktop) {
        this.window = window;
        this.desktop = desktop;
    }

    /// @param failed told why nothing came of it
    void start(Path damaged, Consumer<String> failed) {
        var messages = desktop.messages();
        desktop.jobs()
                .start(
                        messages.text("recover.running", damaged.getFileName()),
                        progress -> Recovery.run(damaged, Recovery.placeFor(damaged), progress),
                        outcome -> done(outcome, failed));
    }

    private void done(Outcome<Recovered> outcome, Consumer<String> failed) {
        var messages = desktop.messages();
        switch (outcome) {
            case Outcome.Done<Recovered>(var recovered) -> {
                window.warn(new RecoveryTexts(messages).of(recovered));
                window.open(recovered.file());
            }
            case Outcome.Cancelled<Recovered> _ -> failed.accept(messages.text("recover.stopped"));
            case Outcome.Failed<Recovered>(var cause) ->
                    failed.accept(messages.text("recover.not", new OpenTexts(messages).of(cause)));
        }
    }
}
