package org.hearsay.ui.shell.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.ProjectException;
import org.hearsay.project.dataset.DatasetReport;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.dataset.RowFiles;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.project.preset.TrainingPresets;
import org.hearsay.schema.Label;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.training.TrainingTexts;
import org.hearsay.ui.training.TrainingView;
import org.hearsay.ui.training.TrainingViewModel;
import org.jspecify.annotations.Nullable;

/// Shows the wizard of training sets, counts rows while it is there, and writes them.
public final class TrainingWays {

    private final PlaceContext context;

    public TrainingWays(PlaceContext context) {
        this.context = context;
    }

    public void addTo(Commands commands) {
        commands.add(
                Command.Menu.FILE,
                "training-set",
                Bindings.isNotEmpty(context.session().documents()),
                () -> new Visit().show());
    }

    /// Decided ones first: they are what one wants to train on.
    private List<String> layers() {
        var all = new ArrayList<String>();
        if (heads().anyMatch(h -> h.kind() == LayerHead.Kind.GOLD)) {
            all.add(DatasetRequest.GOLD);
        }
        var people =
                context.session().registryProperty().get().annotators().values().stream()
                        .filter(a -> heads().anyMatch(h -> isWorkOf(h, a)))
                        .map(Annotator::name)
                        .toList();
        if (people.size() > 1) {
            all.add(DatasetRequest.MAJORITY);
        }
        all.addAll(people);
        return all.isEmpty() ? List.of(context.session().annotator().name()) : all;
    }

    private static boolean isWorkOf(LayerHead head, Annotator annotator) {
        return head.kind() == LayerHead.Kind.WORK && head.annotator().equals(annotator.id());
    }

    private Stream<LayerHead> heads() {
        return context.session().documents().stream()
                .flatMap(row -> row.layers().stream())
                .map(DocumentRow.LayerCount::head);
    }

    /// One run of the wizard. Confined to the JavaFX thread, but for what its jobs do.
    private final class Visit implements TrainingView.Actions {

        private final TrainingViewModel model =
                new TrainingViewModel(
                        new TrainingViewModel.Offer(layers(), RowFiles.ids(), labels()),
                        folder(),
                        this::count);
        private @Nullable Job<?> counting;

        private List<String> labels() {
            return context.session().registryProperty().get().schema().labels().stream()
                    .map(Label::name)
                    .toList();
        }

        void show() {
            listPresets();
            var view = new TrainingView(model, context.desktop().messages(), this);
            context.sheets().show(view, view.first());
            view.sceneProperty()
                    .subscribe(scene -> {
                        if (scene == null) {
                            stop();
                        }
                    });
            model.countAgain();
        }

        private void stop() {
            if (counting != null) {
                counting.cancel();
                counting = null;
            }
        }

        private void count(DatasetRequest request) {
            stop();
            counting =
                    context.desktop()
                            .jobs()
                            .start(
                                    context.desktop().messages().text("training.counting"),
                                    progress -> tried(request, progress),
                                    outcome -> {
                                        if (outcome
                                                instanceof
                                                Outcome.Failed<Boolean>(RuntimeException defect)) {
                                            throw defect;
                                        }
                                    });
        }

        private boolean tried(DatasetRequest request, Progress progress) {
            var owner = context.desktop().owner();
            try {
                var trial =
                        context.tools()
                                .datasets()
                                .trial(context.session().project(), request, progress);
                owner.execute(() -> model.told(request, trial));
            } catch (ProjectException e) {
                var why = new Reasons(context.desktop().messages()).of(e);
                owner.execute(() -> model.refused(request, why));
            }
            return true;
        }

        @Override
        public void write() {
            model.request().ifPresent(this::write);
        }

        private void write(DatasetRequest request) {
            model.writingProperty().set(true);
            context.desktop()
                    .jobs()
                    .start(
                            context.desktop().messages().text("training.writing"),
                            progress ->
                                    context.tools()
                                            .datasets()
                                            .run(context.session().project(), request, progress),
                            this::written);
        }

        private void written(Outcome<DatasetReport> outcome) {
            model.writingProperty().set(false);
            var messages = context.desktop().messages();
            switch (outcome) {
                case Outcome.Done<DatasetReport>(var report) -> {
                    context.sheets().close();
                    var folder =
                            new Notices.Action(
                                    messages.text("export.show"),
                                    () -> context.tools().showFolder().accept(report.folder()));
                    context.notices()
                            .tell(
                                    Notices.Notice.of(
                                            new TrainingTexts(messages).done(report), folder));
                }
                case Outcome.Cancelled<DatasetReport> _ -> tell(messages.text("export.cancelled"));
                case Outcome.Failed<DatasetReport>(var cause) ->
                        tell(new Reasons(messages).of(cause));
            }
        }

        /// In the wizard, or where it was put away meanwhile, in the window.
        private void tell(String trouble) {
            if (context.sheets().isShowing(TrainingView.class)) {
                model.troubleProperty().set(trouble);
            } else {
                context.notices().tell(Notices.Notice.warning(trouble));
            }
        }

        @Override
        public void cancel() {
            context.sheets().close();
        }

        @Override
        public void keep(String name) {
            model.request()
                    .map(request -> new TrainingPreset(name, request))
                    .flatMap(preset -> TrainingPresets.keep(head(), preset, folder()))
                    .ifPresent(this::perform);
        }

        @Override
        public void forget(String name) {
            TrainingPresets.forget(head(), name).ifPresent(this::perform);
        }

        private void perform(Transaction step) {
            if (context.session().block().isPresent()) {
                model.troubleProperty().set(context.desktop().messages().text("sheet.blocked"));
            } else {
                context.session().perform(step);
                listPresets();
                model.troubleProperty().set("");
            }
        }

        private void listPresets() {
            model.presets().setAll(TrainingPresets.of(head(), folder()));
        }

        private ProjectHead head() {
            return context.session().registryProperty().get().head();
        }

        /// Of the project.
        private Path folder() {
            return Objects.requireNonNull(
                    context.session().file().toAbsolutePath().normalize().getParent());
        }
    }
}
