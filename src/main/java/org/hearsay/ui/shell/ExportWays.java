package org.hearsay.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.format.Loss;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.ProjectException;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.exporting.ExportView;
import org.hearsay.ui.exporting.ExportViewModel;
import org.hearsay.ui.support.Desktop;
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

    ExportWays(
            Sheets sheets,
            Desktop desktop,
            Tools tools,
            ProjectSession session,
            Navigation navigation) {
        this.sheets = sheets;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        this.navigation = navigation;
    }

    /// @param export is told what to write
    void show(Consumer<ExportRequest> export) {
        new Visit(export).show();
    }

    private List<String> annotators() {
        return session.registryProperty().get().annotators().values().stream()
                .filter(a -> has(LayerHead.Kind.WORK, a.id()))
                .map(Annotator::name)
                .toList();
    }

    private boolean has(LayerHead.Kind kind, Id annotator) {
        return layers().anyMatch(
                        l -> l.head().kind() == kind && l.head().annotator().equals(annotator));
    }

    private Stream<DocumentRow.LayerCount> layers() {
        return session.documents().stream().flatMap(row -> row.layers().stream());
    }

    /// One run of the wizard. Confined to the JavaFX thread, but for what its jobs do.
    private final class Visit implements ExportView.Actions {

        private final Consumer<ExportRequest> export;
        private final ExportViewModel model;
        private @Nullable Job<?> counting;

        Visit(Consumer<ExportRequest> export) {
            this.export = export;
            boolean gold = layers().anyMatch(l -> l.head().kind() == LayerHead.Kind.GOLD);
            model = new ExportViewModel(tools.formats(), annotators(), gold, this::count);
        }

        void show() {
            var view = new ExportView(model, desktop.messages(), this);
            sheets.show(view, view.first());
            view.sceneProperty()
                    .subscribe(scene -> {
                        if (scene == null) {
                            stop();
                        }
                    });
            model.countAll();
        }

        private void stop() {
            if (counting != null) {
                counting.cancel();
                counting = null;
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
                    var why = String.valueOf(e.getMessage());
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

        @Override
        public void write() {
            sheets.close();
            model.request().ifPresent(export);
        }

        @Override
        public void cancel() {
            sheets.close();
        }

        @Override
        public void open(Loss loss) {
            new LossPlace(session, desktop)
                    .find(
                            loss,
                            (document, annotation) -> {
                                sheets.close();
                                navigation.show(document, annotation);
                            });
        }
    }
}
