package org.hearsay.ui.statistics;

import java.io.File;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.model.Annotator;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Statistics*.
public final class StatisticsPlace implements Place {

    private static final String TOPIC = "statistics-file";

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final StatisticsViewModel viewModel;
    private @Nullable StatisticsView view;

    public StatisticsPlace(PlaceContext context) {
        this.context = context;
        session = context.session();
        messages = context.desktop().messages();
        viewModel =
                new StatisticsViewModel(
                        session, context.desktop().jobs(), messages.text("statistics.counting"));
    }

    @Override
    public PlaceId id() {
        return PlaceId.STATISTICS;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public void enter() {
        var layers = new ArrayList<String>();
        layers.add("");
        session.registryProperty().get().annotators().values().stream()
                .filter(a -> a.role() != Annotator.Role.RULES)
                .map(Annotator::name)
                .forEach(layers::add);
        made().offer(layers);
        made().focusFirst();
        viewModel.look();
    }

    @Override
    public void cyclePanes(int step) {
        made().cyclePanes();
    }

    @Override
    public void close() {
        viewModel.close();
    }

    private void csv() {
        var table = viewModel.tableProperty().get();
        if (table != null) {
            chosen("statistics.csv", "statistics.csv", "*.csv")
                    .ifPresent(file ->
                            write(
                                    file,
                                    _ -> {
                                        table.write(file.toPath());
                                        return file;
                                    }));
        }
    }

    private void picture() {
        boolean dark = context.desktop().look().darkProperty().get();
        var image = ChartPicture.of(made().chart(), dark ? Color.web("#0D1117") : Color.WHITE);
        chosen("statistics.picture", "statistics.png", "*.png")
                .ifPresent(file ->
                        write(
                                file,
                                _ -> {
                                    ChartPicture.write(image, file.toPath());
                                    return file;
                                }));
    }

    private Optional<File> chosen(String title, String name, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(made().getScene().getWindow()));
    }

    private void write(File file, Work<File> work) {
        context.desktop()
                .jobs()
                .start(
                        messages.text("statistics.writing"),
                        work,
                        outcome -> written(outcome, file));
    }

    private void written(Outcome<File> outcome, File file) {
        switch (outcome) {
            case Outcome.Done<File> _ ->
                    context.notices()
                            .result(TOPIC, messages.text("statistics.written", file.getName()));
            case Outcome.Cancelled<File> _ -> context.notices().clearResult();
            case Outcome.Failed<File>(var cause) ->
                    context.notices()
                            .tell(
                                    TOPIC,
                                    Notices.Notice.warning(
                                            messages.text(
                                                    "statistics.not-written",
                                                    file.getName(),
                                                    new Reasons(messages).of(cause))));
        }
    }

    private StatisticsView made() {
        var known = view;
        if (known == null) {
            var fresh =
                    new StatisticsView(
                            viewModel,
                            messages,
                            () -> context.navigation().show(PlaceId.ANNOTATE),
                            this::csv,
                            this::picture);
            context.desktop().look().darkProperty().subscribe(fresh::colour);
            view = fresh;
            known = fresh;
        }
        return known;
    }
}
