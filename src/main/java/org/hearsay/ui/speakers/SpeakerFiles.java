package org.hearsay.ui.speakers;

import java.io.File;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.job.Outcome;
import org.hearsay.project.speakers.SpeakerExchange;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices.Notice;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.places.PlaceContext;
import org.jspecify.annotations.Nullable;

/// Takes speakers from project to project in a file, as the command line does.
final class SpeakerFiles {

    private static final String TOPIC = "speakers-file";

    private final PlaceContext context;
    private final Messages messages;

    SpeakerFiles(PlaceContext context) {
        this.context = context;
        messages = context.desktop().messages();
    }

    void write(Node from) {
        var chooser = chooser("speakers.export.title");
        chooser.setInitialFileName("speakers.json");
        write(chooser.showSaveDialog(window(from)));
    }

    void read(Node from) {
        read(chooser("speakers.import.title").showOpenDialog(window(from)));
    }

    /// @param file null for none chosen
    void write(@Nullable File file) {
        if (file != null) {
            var exchange = new SpeakerExchange(context.session().project());
            context.desktop()
                    .jobs()
                    .start(
                            messages.text("speakers.export.title"),
                            _ -> exchange.write(file.toPath()),
                            outcome -> {
                                if (outcome instanceof Outcome.Done<Integer>(var written)) {
                                    context.notices()
                                            .result(
                                                    TOPIC,
                                                    messages.text(
                                                            "speakers.export.done",
                                                            written,
                                                            file.getName()));
                                }
                                tellFailure(outcome);
                            });
        }
    }

    /// @param file null for none chosen
    void read(@Nullable File file) {
        if (file != null) {
            var session = context.session();
            var exchange = new SpeakerExchange(session.project());
            context.desktop()
                    .jobs()
                    .start(
                            messages.text("speakers.import.title"),
                            _ -> exchange.read(file.toPath(), session.annotator().id()),
                            this::tellRead);
        }
    }

    private void tellRead(Outcome<SpeakerExchange.Report> outcome) {
        if (outcome instanceof Outcome.Done<SpeakerExchange.Report>(var report)) {
            report.step().ifPresent(context.session()::taken);
            context.notices()
                    .result(
                            TOPIC,
                            messages.text(
                                    "speakers.import.done",
                                    report.added(),
                                    report.completed(),
                                    report.same()));
        }
        tellFailure(outcome);
    }

    private void tellFailure(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failed<?>(var cause)) {
            context.notices().tell(TOPIC, Notice.warning(new Reasons(messages).of(cause)));
        }
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("speakers.files"), "*.json"));
        return chooser;
    }

    private static @Nullable Window window(Node from) {
        return from.getScene() == null ? null : from.getScene().getWindow();
    }
}
