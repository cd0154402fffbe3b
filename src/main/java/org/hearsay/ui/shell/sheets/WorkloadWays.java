package org.hearsay.ui.shell.sheets;

import static org.hearsay.ui.support.commands.Command.Menu.REVIEW;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.Worker;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.time.Spell;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.workload.TimeView;
import org.hearsay.ui.workload.WorkloadSheet;
import org.hearsay.ui.workload.WorkloadViewModel;

/// The way to who has which articles, and to the person's own working time.
///
/// Confined to the JavaFX thread.
final class WorkloadWays {

    private static final String TOPIC = "workload";

    private final PlaceContext context;
    private final Messages messages;
    private final Supplier<List<DocumentRow>> marked;
    private final Supplier<List<Worker>> people;

    /// @param marked articles in the list
    WorkloadWays(
            PlaceContext context,
            Supplier<List<DocumentRow>> marked,
            Supplier<List<Worker>> people) {
        this.context = context;
        this.marked = marked;
        this.people = people;
        messages = context.desktop().messages();
    }

    void addTo(Commands commands) {
        commands.add(REVIEW, "workload", this::show);
    }

    private void show() {
        var sheets = context.sheets();
        if (sheets.isShowing(WorkloadSheet.class)) {
            return;
        }
        var viewModel =
                new WorkloadViewModel(context.session().documents(), marked.get(), people.get());
        var time = new TimeView(messages, this::export, this::forget);
        var sheet =
                new WorkloadSheet(
                        viewModel,
                        messages,
                        time,
                        () -> viewModel.step().ifPresent(this::share),
                        sheets::close);
        sheets.show(sheet, sheet.first());
        look(time);
    }

    private void share(Transaction step) {
        context.sheets().close();
        if (context.session().block().isPresent()) {
            context.notices().result(messages.text("sheet.blocked"));
            return;
        }
        context.session().perform(step);
        context.notices().result(new StepTexts(messages).of(step.name()));
    }

    private void look(TimeView view) {
        var project = project();
        this.<List<Spell>>job(_ -> context.tools().times().of(project), view::show);
    }

    private void export(Window window) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("workload.time.export"));
        chooser.setInitialFileName("time.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.csv", "*.csv"));
        var file = chooser.showSaveDialog(window);
        if (file == null) {
            return;
        }
        var project = project();
        var titles =
                context.session().documents().stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r.document().id(), r -> r.document().title()));
        this.<File>job(
                _ -> {
                    context.tools().times().export(project, titles, file.toPath());
                    return file;
                },
                done ->
                        context.notices()
                                .result(messages.text("statistics.written", done.getName())));
    }

    private void forget() {
        var project = project();
        context.sheets().close();
        this.<Boolean>job(
                _ -> {
                    context.tools().times().forget(project);
                    return true;
                },
                _ -> context.notices().result(messages.text("workload.time.forgotten")));
    }

    private Id project() {
        return context.session().registryProperty().get().head().id();
    }

    private <T> void job(Work<T> work, Consumer<T> then) {
        context.desktop()
                .jobs()
                .start(
                        messages.text("workload.keeping"),
                        work,
                        (Outcome<T> outcome) -> {
                            switch (outcome) {
                                case Outcome.Done<T>(var result) -> then.accept(result);
                                case Outcome.Cancelled<T> _ -> {}
                                case Outcome.Failed<T>(var cause) ->
                                        context.notices()
                                                .tell(
                                                        TOPIC,
                                                        Notices.Notice.warning(
                                                                new Reasons(messages).of(cause)));
                            }
                        });
    }
}
