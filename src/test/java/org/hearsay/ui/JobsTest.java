package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Work that takes long is seen in the status line, and can be stopped there.
class JobsTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void whatTakesLongShowsHowFarItIsAndEndsWithCancel() {
        keys(KeyCode.ENTER);
        awaitArticle();
        assertThat(isShown("#jobs")).isFalse();
        var ended = new AtomicReference<Outcome<Boolean>>();
        interact(() -> desktop.desktop.jobs().start("Counting grains", JobsTest::work, ended::set));
        await(() -> isShown("#jobs"));
        ProgressBar bar = lookup("#jobs .progress-bar").query();
        assertThat(bar.getProgress()).isEqualTo(0.25);
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), "13-job");
        interact(() -> lookup("#jobs #job-cancel").<Button>query().fire());
        await(() -> ended.get() instanceof Outcome.Cancelled<Boolean>);
        await(() -> !isShown("#jobs"));
    }

    /// A quarter of something that never ends by itself.
    private static boolean work(Progress progress) {
        while (true) {
            progress.at(1, 4);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
