package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.project.FileChoice;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.Candidate;
import org.hearsay.project.intake.LanguageProposals;
import org.hearsay.project.intake.Survey;
import org.hearsay.project.intake.names.KnownNames;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.importing.ImportWizardView;
import org.hearsay.ui.importing.ImportWizardViewModel;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;
import org.jspecify.annotations.Nullable;

/// Looks at files before they come in, and asks what only a person can know.
final class Intake {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private final ProjectSession session;
    private final Importer importer;

    /// What comes in at last.
    interface Importer {

        /// Imports.
        Job<?> start(ImportRequest request, Consumer<Outcome<ImportReport>> ended);

        /// Says what became of it.
        void tell(Outcome<ImportReport> outcome);

        /// @param again shows the wizard with what was chosen
        void failed(String why, Runnable again);
    }

    Intake(
            MainWindow window,
            Desktop desktop,
            Tools tools,
            ProjectSession session,
            Importer importer) {
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        this.importer = importer;
    }

    /// Shows the wizard, whatever is in the files.
    void open(List<Path> files) {
        new Visit(files).show();
    }

    /// Shows the wizard where there is anything to ask; otherwise the files come in at once.
    void openIfAsked(List<Path> files) {
        new Visit(files).look();
    }

    /// One run of the wizard. Confined to the JavaFX thread, but for what its jobs do.
    private final class Visit implements ImportWizardView.Actions {

        private final List<Path> files;
        private final ImportWizardViewModel model =
                new ImportWizardViewModel(
                        KnownNames.of(session.registryProperty().get()), this::again);
        private boolean shown;
        private @Nullable Job<Survey> job;
        private @Nullable Job<Boolean> languages;
        private @Nullable Survey survey;
        private @Nullable Job<?> importing;
        private @Nullable ImportWizardView view;

        Visit(List<Path> files) {
            this.files = files;
        }

        void look() {
            job =
                    desktop.jobs()
                            .start(
                                    desktop.messages().text("importing.looking"),
                                    this::survey,
                                    this::looked);
        }

        void show() {
            shown = true;
            var fresh = new ImportWizardView(model, desktop.messages(), this);
            view = fresh;
            window.shell().sheets().show(fresh, fresh.first());
            fresh.sceneProperty()
                    .subscribe(scene -> {
                        if (scene == null) {
                            Stream.of(job, languages).filter(Objects::nonNull).forEach(Job::cancel);
                        }
                    });
            if (job == null) {
                look();
            }
        }

        /// The wizard stays until the articles are there: whatever hinders that, what was decided
        /// is decided still.
        @Override
        public void importAll() {
            model.begun();
            var request = ImportRequest.of(files).with(model.choices());
            importing = importer.start(request, this::ended);
        }

        /// While files come in, this is about them.
        @Override
        public void cancel() {
            if (importing == null) {
                window.shell().sheets().close();
            } else {
                importing.cancel();
            }
        }

        private void ended(Outcome<ImportReport> outcome) {
            importing = null;
            boolean isThere = view != null && view.getScene() != null;
            switch (outcome) {
                case Outcome.Done<ImportReport> _ -> {
                    model.ended("");
                    if (isThere) {
                        window.shell().sheets().close();
                    }
                    importer.tell(outcome);
                }
                case Outcome.Cancelled<ImportReport> _ -> {
                    model.ended(desktop.messages().text("import.cancelled"));
                    if (!isThere) {
                        importer.tell(outcome);
                    }
                }
                case Outcome.Failed<ImportReport>(var cause) -> {
                    var why = new OpenTexts(desktop.messages()).of(cause);
                    model.ended(why);
                    if (!isThere) {
                        importer.failed(why, this::show);
                    }
                }
            }
        }

        private Survey survey(Progress progress) throws ProjectException {
            var made = new Survey(session.project(), tools.formats(), files);
            var batch = new Batch();
            made.run(progress, batch::add);
            batch.flush();
            return made;
        }

        private void looked(Outcome<Survey> outcome) {
            model.lookingProperty().set(false);
            switch (outcome) {
                case Outcome.Done<Survey>(var done) -> {
                    survey = done;
                    if (!shown) {
                        decide();
                    }
                    if (shown) {
                        propose();
                    }
                }
                case Outcome.Cancelled<Survey> _ -> {
                    // The wizard was put away; nothing came in.
                }
                case Outcome.Failed<Survey>(var cause) -> {
                    window.shell().sheets().close();
                    var why = new OpenTexts(desktop.messages()).of(cause);
                    window.notices().tell(Exchange.IMPORT, Notices.Notice.warning(why));
                }
            }
        }

        private void decide() {
            if (model.candidates().stream().anyMatch(c -> c.asks() || c.isAnnotated())) {
                show();
            } else {
                importAll();
            }
        }

        /// Languages, which nobody waits for.
        private void propose() {
            var candidates = model.candidates();
            languages =
                    desktop.jobs()
                            .start(
                                    desktop.messages().text("importing.looking"),
                                    progress -> {
                                        var batch = new Batch();
                                        new LanguageProposals()
                                                .run(candidates, progress, batch::add);
                                        batch.flush();
                                        return true;
                                    },
                                    _ -> {});
        }

        private void again(Path file, FileChoice choice) {
            var known = survey;
            if (known == null) {
                return;
            }
            desktop.jobs()
                    .start(
                            desktop.messages().text("importing.looking"),
                            _ -> new LanguageProposals().proposing(known.again(file, choice)),
                            outcome -> {
                                if (outcome instanceof Outcome.Done<Candidate>(var candidate)) {
                                    model.told(List.of(candidate));
                                }
                            });
        }

        /// Tells the wizard of what was found ten times a second. Used by the survey's job.
        private final class Batch {

            private List<Candidate> waiting = new ArrayList<>();
            private long next = System.nanoTime();

            void add(Candidate candidate) {
                waiting.add(candidate);
                if (System.nanoTime() - next >= 0) {
                    flush();
                }
            }

            void flush() {
                var found = waiting;
                waiting = new ArrayList<>();
                next = System.nanoTime() + EVERY;
                desktop.owner().execute(() -> model.told(found));
            }
        }
    }
}
