package org.hearsay.ui.shell.frame;

import atlantafx.base.controls.Popover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What runs for longer than three seconds: the oldest of it with its progress and its way out, and
/// all of it on a click.
public final class JobsView extends HBox {

    private static final Duration PATIENCE = Duration.seconds(3);
    private static final Duration TICK = Duration.millis(250);

    private final Jobs jobs;
    private final Messages messages;
    private final Map<Job<?>, Integer> ticks = new HashMap<>();
    private final Timeline clock = new Timeline();
    private final Button all;
    private final VBox list = new VBox(8);
    private final Popover popover = new Popover(list);

    public JobsView(Jobs jobs, Messages messages) {
        super(8);
        this.jobs = jobs;
        this.messages = messages;
        setId("jobs");
        setAlignment(Pos.CENTER_LEFT);
        all = Controls.button("jobs-all", "", this::showAll);
        all.getStyleClass().add("quiet-button");
        list.setStyle("-fx-padding: 8;");
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        clock.getKeyFrames().add(new KeyFrame(TICK, _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        jobs.listen(this::changed);
        Controls.show(this, false);
    }

    private void changed() {
        var running = jobs.running();
        ticks.keySet().retainAll(running);
        running.forEach(job -> ticks.putIfAbsent(job, 0));
        if (running.isEmpty()) {
            clock.stop();
        } else if (clock.getStatus() != Animation.Status.RUNNING) {
            clock.playFromStart();
        }
        draw();
    }

    private void tick() {
        ticks.replaceAll((_, count) -> count + 1);
        draw();
    }

    private List<Job<?>> longOnes() {
        return jobs.running().stream()
                .filter(job -> TICK.multiply(ticks.getOrDefault(job, 0)).greaterThan(PATIENCE))
                .toList();
    }

    private void draw() {
        var shown = longOnes();
        Controls.show(this, !shown.isEmpty());
        getChildren().clear();
        if (shown.isEmpty()) {
            popover.hide();
            return;
        }
        getChildren().add(row(shown.getFirst()));
        all.setText(messages.text("jobs.count", shown.size()));
        if (shown.size() > 1) {
            getChildren().add(all);
        }
        list.getChildren().setAll(shown.stream().map(this::row).toList());
    }

    private HBox row(Job<?> job) {
        var bar = new ProgressBar(job.total() == 0 ? -1 : (double) job.done() / job.total());
        bar.setPrefWidth(120);
        bar.setAccessibleText(job.name());
        var cancel = Controls.button("job-cancel", messages.text("jobs.cancel"), job::cancel);
        cancel.getStyleClass().add("small-button");
        cancel.setDisable(job.isCancelled());
        var row = new HBox(8, Controls.label(job.name()), bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showAll() {
        popover.show(all);
    }
}
