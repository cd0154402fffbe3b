package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.edit.Transaction;
import org.hearsay.format.Loss;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.project.ExportReport;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.ProjectException;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.project.preset.ExportPresets;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.exporting.ExportView;
import org.hearsay.ui.exporting.ExportViewModel;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.Sheets;
import org.hearsay.ui.support.places.Navigation;
import org.jspecify.annotations.Nullable;

/// Shows the export wizard, and counts what each format would lose while it is there.
final class ExportWays {

    private final Sheets sheets;
    private final Desktop desktop;
    private final Tools tools;
    private final ProjectSession session;
    private final Navigation navigation;
    private final ExportEnd end;

    /// What was chosen when somebody went from the wizard to what would be lost: it is to be
    /// mended, and the wizard opened again.
    private @Nullable ExportRequest left;

    ExportWays(
            Sheets sheets,
            Desktop desktop,
            Tools tools,
            ProjectSession session,
            Navigation navigation,
            ExportEnd end) {
        this.sheets = sheets;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        this.navigation = navigation;
        this.end = end;
    }

    /// As it was left for an article, or from the start.
    void show() {
        var visit = new Visit();
        var before = left;
        left = null;
        if (before == null) {
            visit.show();
        } else {
            visit.model.apply(before);
            visit.show().check();
        }
    }

    List<ExportPreset> presets() {
        return ExportPresets.of(session.registryProperty().get().head(), folder());
    }

    /// Makes an export once more; where that cannot be, the wizard says so.
    void again(ExportPreset preset) {
        var visit = new Visit();
        visit.model.apply(preset.request());
        visit.stop();
        visit.write();
    }

    /// Of the project.
    private Path folder() {
        return Objects.requireNonNull(session.file().toAbsolutePath().normalize().getParent());
    }

    /// One run of the wizard. Confined to the JavaFX thread, but for what its jobs do.
    private final class Visit implements ExportView.Actions {

        private final ExportViewModel model;
        private @Nullable ExportView view;
        private @Nullable Job<?> counting;
        private @Nullable Job<?> writing;

        Visit() {
            model =
                    new ExportViewModel(
                            tools.formats(),
                            new ExportStock(session).now(),
                            folder(),
                            this::refusal,
                            this::count);
            model.presets().setAll(presets());
        }

        ExportView show() {
            var fresh = new ExportView(model, desktop.messages(), this);
            view = fresh;
            sheets.show(fresh, fresh.first());
            fresh.sceneProperty()
                    .subscribe(scene -> {
                        if (scene == null) {
                            stop();
                        }
                    });
            model.countAll();
            return fresh;
        }

        private void stop() {
            if (counting != null) {
                counting.cancel();
                counting = null;
            }
        }

        private String refusal(ExportRequest request) {
            try {
                tools.exporting().check(request, session.registryProperty().get().schema());
                return "";
            } catch (ProjectException e) {
                return new Reasons(desktop.messages()).of(e);
            }
        }

        private void count(List<ExportRequest> requests) {
            stop();
            counting =
                    desktop.jobs()
                            .start(
                                    desktop.messages().text("export.counting"),
                                    progress -> tried(requests, progress),
                                    this::counted);
        }

        private int tried(List<ExportRequest> requests, Progress progress) {
            for (var request : requests) {
                progress.at(0, 0);
                try {
                    var trial = tools.exporting().trial(session.project(), request, progress);
                    desktop.owner().execute(() -> model.told(request, trial));
                } catch (ProjectException e) {
                    var why = new Reasons(desktop.messages()).of(e);
                    desktop.owner().execute(() -> model.troubled(request, why));
                }
            }
            return requests.size();
        }

        /// A defect must not be taken for an endless count.
        private void counted(Outcome<Integer> outcome) {
            if (outcome instanceof Outcome.Failed<Integer>(RuntimeException defect)) {
                throw defect;
            }
        }

        /// The wizard stays until the files are there: whatever hinders that, what was chosen is
        /// chosen still.
        @Override
        public void write() {
            model.request()
                    .ifPresent(request -> {
                        end.begun();
                        model.writing();
                        writing =
                                desktop.jobs()
                                        .start(
                                                desktop.messages().text("export.running"),
                                                progress ->
                                                        tools.exporting()
                                                                .run(
                                                                        session.project(),
                                                                        request,
                                                                        progress),
                                                outcome -> ended(outcome, request));
                    });
        }

        private void ended(Outcome<ExportReport> outcome, ExportRequest request) {
            writing = null;
            switch (outcome) {
                case Outcome.Done<ExportReport>(var report) -> {
                    model.ended("");
                    shown().ifPresent(_ -> sheets.close());
                    end.written(report, request.folder());
                }
                case Outcome.Cancelled<ExportReport> _ -> {
                    model.ended(desktop.messages().text("export.cancelled"));
                    shown().ifPresentOrElse(ExportView::check, end::stopped);
                }
                case Outcome.Failed<ExportReport>(var cause) -> {
                    var text = new OpenTexts(desktop.messages()).of(cause);
                    model.ended(text);
                    shown().ifPresentOrElse(
                                    ExportView::check,
                                    () -> end.failed(text, () -> show().check()));
                }
            }
        }

        /// The wizard, where it was not put away.
        private Optional<ExportView> shown() {
            return Optional.ofNullable(view).filter(v -> v.getScene() != null);
        }

        /// While files are written, this is about them.
        @Override
        public void cancel() {
            if (writing == null) {
                sheets.close();
            } else {
                writing.cancel();
            }
        }

        @Override
        public void keep(String name) {
            var head = session.registryProperty().get().head();
            model.request()
                    .map(request -> new ExportPreset(name, request))
                    .flatMap(preset -> ExportPresets.keep(head, preset, folder()))
                    .ifPresent(this::perform);
        }

        @Override
        public void forget(String name) {
            ExportPresets.forget(session.registryProperty().get().head(), name)
                    .ifPresent(this::perform);
        }

        private void perform(Transaction step) {
            if (session.block().isPresent()) {
                model.ended(desktop.messages().text("sheet.blocked"));
            } else {
                session.perform(step);
                model.presets().setAll(presets());
                model.ended("");
            }
        }

        @Override
        public void open(Loss loss) {
            new LossPlace(session, desktop)
                    .find(
                            loss,
                            (document, annotation) -> {
                                left = model.draft();
                                sheets.close();
                                navigation.show(document, annotation);
                            });
        }
    }
}
