package org.hearsay.ui.workload;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.hearsay.project.time.Spell;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// How long the person has worked in this project, as this computer alone knows it; it leaves this
/// computer only when they export it.
///
/// Confined to the JavaFX thread.
public final class TimeView extends HBox {

    private static final int HOUR = 60;

    private final Messages messages;
    private final Label says = Controls.wrapped("", "muted");
    private final Button export;
    private final Button forget;

    /// @param export is given the window that asks for the file
    public TimeView(Messages messages, Consumer<Window> export, Runnable forget) {
        super(8);
        this.messages = messages;
        this.export =
                Controls.button(
                        "workload-export",
                        messages.text("workload.time.export"),
                        () -> export.accept(getScene().getWindow()));
        this.forget =
                Controls.button("workload-forget", messages.text("workload.time.forget"), forget);
        says.setId("workload-time");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(says, Controls.spring(), this.export, this.forget);
        show(List.of());
    }

    /// All stretches of work that are known.
    public void show(List<Spell> spells) {
        long seconds = spells.stream().mapToLong(Spell::seconds).sum();
        long articles = spells.stream().map(Spell::document).distinct().count();
        export.setDisable(spells.isEmpty());
        forget.setDisable(spells.isEmpty());
        says.setText(
                spells.isEmpty()
                        ? messages.text("workload.time.none")
                        : messages.text("workload.time", said(seconds), said(seconds / articles)));
    }

    private String said(long seconds) {
        long minutes = Duration.ofSeconds(seconds).toMinutes();
        return minutes < HOUR
                ? messages.text("workload.minutes", minutes)
                : messages.text("workload.hours", minutes / HOUR, minutes % HOUR);
    }
}
