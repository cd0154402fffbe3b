package org.hearsay.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.project.Projects;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.Surroundings;
import org.hearsay.settings.Person;
import org.hearsay.ui.agreement.AgreementViewModel.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of the sample, without a window. The session's thread is that of the test, which
/// runs what other threads hand to it while it waits.
class AgreementViewModelTest {

    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    @TempDir Path folder = Path.of("");

    @Test
    void whoStopsItIsToldSoAndCanHaveItComputedAgain() throws Exception {
        var file = folder.resolve("Sample.hearsay");
        SampleProject.create(file, "Rita Koch").close();
        var around =
                new Surroundings(new Person("Rita Koch", "RK"), Clock.systemUTC(), handedOver::add);
        var opening = ProjectSession.open(Projects.open(file), around).toCompletableFuture();
        await(opening::isDone);
        var session = opening.join();
        var jobs = new Jobs(handedOver::add);
        try (var model = new AgreementViewModel(session, jobs, "Computing")) {
            model.look();
            jobs.running().forEach(Job::cancel);
            await(() -> jobs.running().isEmpty());
            assertThat(model.stateProperty().get()).isEqualTo(State.STOPPED);
            assertThat(model.reportProperty().get()).isNull();

            // What another choice stops was not stopped by anybody.
            model.look();
            model.requestProperty().set(model.requestProperty().get().withLeast(1));
            assertThat(model.stateProperty().get()).isEqualTo(State.COMPUTING);
            await(() -> jobs.running().isEmpty());
            assertThat(model.stateProperty().get()).isEqualTo(State.COMPUTED);
            assertThat(model.reportProperty().get().request().least()).isEqualTo(1);
        }
        session.close();
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            handedOver.take().run();
        }
    }
}
