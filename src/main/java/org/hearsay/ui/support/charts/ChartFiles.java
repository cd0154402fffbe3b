package org.hearsay.ui.support.charts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import org.hearsay.job.Outcome;
import org.hearsay.project.ProjectException;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.places.PlaceContext;

/// Writes the numbers and the picture of a chart to a file that the person chooses.
///
/// Confined to the JavaFX thread.
public final class ChartFiles {

    private static final String TOPIC = "chart-file";
    private static final Color DARK = Color.web("#0D1117");

    private final PlaceContext context;
    private final Messages messages;
    private final Supplier<Node> place;

    /// @param place whose window asks for the file
    public ChartFiles(PlaceContext context, Supplier<Node> place) {
        this.context = context;
        messages = context.desktop().messages();
        this.place = place;
    }

    /// Something that can be written, on a thread of its own.
    @FunctionalInterface
    public interface Numbers {
        void write(Path file) throws ProjectException;
    }

    /// @param name that is proposed, without an ending
    public void csv(String name, Numbers numbers) {
        chosen("statistics.csv", name + ".csv", "*.csv")
                .ifPresent(file ->
                        context.desktop()
                                .jobs()
                                .<File>start(
                                        messages.text("statistics.writing"),
                                        _ -> {
                                            numbers.write(file.toPath());
                                            return file;
                                        },
                                        outcome -> written(outcome, file)));
    }

    /// @param name that is proposed, without an ending
    public void picture(String name, Node chart) {
        boolean dark = context.desktop().look().darkProperty().get();
        var image = ChartPicture.of(chart, dark ? DARK : Color.WHITE);
        chosen("statistics.picture", name + ".png", "*.png")
                .ifPresent(file ->
                        context.desktop()
                                .jobs()
                                .<File>start(
                                        messages.text("statistics.writing"),
                                        _ -> {
                                            ChartPicture.write(image, file.toPath());
                                            return file;
                                        },
                                        outcome -> written(outcome, file)));
    }

    private Optional<File> chosen(String title, String name, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(place.get().getScene().getWindow()));
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
}
