package org.hearsay.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.hearsay.job.Outcome;
import org.hearsay.project.time.TimeBook;
import org.hearsay.project.time.WorkMeter;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;

/// Counts how long the person works on the article that is open, while keys or the mouse move. What
/// it finds stays on this computer.
///
/// Confined to the JavaFX thread.
final class WorkTime {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final ProjectSession session;
    private final Stage stage;
    private final Desktop desktop;
    private final TimeBook book;
    private final WorkMeter meter = new WorkMeter(ZoneId.systemDefault());
    private final EventHandler<InputEvent> onInput = _ -> touched();
    private Instant kept;

    WorkTime(ProjectSession session, Stage stage, Desktop desktop, TimeBook book) {
        this.session = session;
        this.stage = stage;
        this.desktop = desktop;
        this.book = book;
        kept = desktop.clock().instant();
    }

    void follow() {
        stage.addEventFilter(InputEvent.ANY, onInput);
    }

    /// Writes down the rest.
    ///
    /// @param afterwards is called once that is done
    void end(Runnable afterwards) {
        stage.removeEventFilter(InputEvent.ANY, onInput);
        keep(afterwards);
    }

    private void touched() {
        var now = desktop.clock().instant();
        meter.touched(
                Optional.ofNullable(session.documentProperty().get()).map(DocumentSession::id),
                now);
        if (Duration.between(kept, now).compareTo(OFTEN) > 0) {
            kept = now;
            keep(() -> {});
        }
    }

    private void keep(Runnable afterwards) {
        var spells = meter.take();
        if (spells.isEmpty()) {
            afterwards.run();
            return;
        }
        var project = session.registryProperty().get().head().id();
        desktop.jobs()
                .<Boolean>start(
                        desktop.messages().text("workload.keeping"),
                        _ -> {
                            try {
                                book.add(project, spells);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return true;
                        },
                        outcome -> {
                            // No work is lost with it, so nobody is disturbed.
                            if (outcome instanceof Outcome.Failed<Boolean>(var cause)) {
                                System.getLogger(WorkTime.class.getName())
                                        .log(
                                                System.Logger.Level.WARNING,
                                                "Working time was not kept",
                                                cause);
                            }
                            afterwards.run();
                        });
    }
}
