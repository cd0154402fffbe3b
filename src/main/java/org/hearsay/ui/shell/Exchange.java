package org.hearsay.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.job.Afterwards;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.ProjectException;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.importing.ImportTexts;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.RemarksView;
import org.hearsay.ui.support.places.Navigation;

/// What comes into the project and goes out of it, each as a job.
final class Exchange {

    /// What the message bar says of what came in.
    static final String IMPORT = "import";

    private static final int LATEST = 20;

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private final ProjectSession session;
    private final Consumer<Id> first;
    private final Messages messages;
    private final OpenTexts texts;
    private final Intake intake;
    private final ExportWays ways;

    /// @param first is told the first article of an import where none is open
    Exchange(
            MainWindow window,
            Desktop desktop,
            Tools tools,
            ProjectSession session,
            Consumer<Id> first,
            Navigation navigation) {
        this.first = first;
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        this.session = session;
        messages = desktop.messages();
        texts = new OpenTexts(messages);
        ways =
                new ExportWays(
                        window.shell().sheets(),
                        desktop,
                        tools,
                        session,
                        navigation,
                        new ExportEnd(window, desktop, tools));
        intake = new Intake(window, desktop, tools, session, new Taking());
    }

    void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("import.title"));
        var chosen = chooser.showOpenMultipleDialog(window.stage());
        if (chosen != null) {
            intake.open(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Files that somebody dropped here.
    void importFiles(List<Path> files) {
        intake.openIfAsked(files);
    }

    /// Files that somebody dropped where there was no project yet; there need not be any.
    void welcomeFiles(List<Path> files) {
        if (!files.isEmpty()) {
            intake.open(files);
        }
    }

    /// Makes an article of what is on the clipboard.
    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            window.notices().result(messages.text("import.nothing-to-paste"));
            return;
        }
        desktop.jobs()
                .start(
                        messages.text("import.running"),
                        progress -> readPasted(text, progress),
                        this::imported);
    }

    void chooseExport() {
        ways.show();
    }

    List<ExportPreset> presets() {
        return ways.presets();
    }

    void exportAgain(ExportPreset preset) {
        ways.again(preset);
    }

    private ImportReport read(ImportRequest request, Progress progress) throws ProjectException {
        var annotator = session.annotator().id();
        return tools.importing().run(session.project(), annotator, request, progress);
    }

    private ImportReport readPasted(String text, Progress progress)
            throws ProjectException, IOException {
        var folder = Files.createTempDirectory("hearsay-paste");
        var file = folder.resolve(messages.text("import.pasted") + ".txt");
        try {
            Files.writeString(file, text);
            return read(ImportRequest.of(List.of(file)), progress);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void imported(Outcome<ImportReport> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportReport>(var report) -> {
                takeOver(report);
                var said = new ImportTexts(messages);
                var remarks = report.issues().stream().map(messages::text).toList();
                tell(said.of(report), said.remarks(report), remarks);
            }
            case Outcome.Cancelled<ImportReport> _ ->
                    window.notices().result(IMPORT, messages.text("import.cancelled"));
            case Outcome.Failed<ImportReport>(var cause) -> warn(cause);
        }
    }

    /// The import stands in the log by itself; the session has to learn of it for undo.
    private void takeOver(ImportReport report) {
        if (report.documents() == 0 && report.layers() == 0) {
            return;
        }
        Afterwards.on(
                desktop.owner(),
                session.project().log().undoable(Long.MAX_VALUE, LATEST),
                steps ->
                        steps.stream()
                                .filter(Exchange::isImport)
                                .findFirst()
                                .ifPresent(this::takeOver),
                cause -> warn(cause));
    }

    /// Whoever has no article open begins with the first that came in.
    private void takeOver(LoggedStep step) {
        session.taken(step);
        if (session.documentProperty().get() == null) {
            step.step().edits().stream()
                    .flatMap(e ->
                            e instanceof Edit.Attach(var documents, _)
                                    ? documents.stream()
                                    : Stream.empty())
                    .findFirst()
                    .ifPresent(first);
        }
    }

    private static boolean isImport(LoggedStep step) {
        return step.step().name().key().equals("import");
    }

    private void tell(String text, String action, List<String> remarks) {
        var actions = new ArrayList<Notices.Action>();
        if (!remarks.isEmpty()) {
            actions.add(new Notices.Action(action, () -> list(remarks)));
        }
        window.notices().tell(IMPORT, new Notices.Notice(Notices.Tone.PLAIN, text, actions));
    }

    private void list(List<String> remarks) {
        var sheets = window.shell().sheets();
        var view =
                new RemarksView(
                        messages.text("import.remarks"),
                        remarks,
                        messages.text("close"),
                        sheets::close);
        sheets.show(view, view.closeButton());
    }

    private void warn(Throwable cause) {
        window.notices().tell(IMPORT, Notices.Notice.warning(texts.of(cause)));
    }

    /// Takes in what the wizard was told of.
    private final class Taking implements Intake.Importer {

        @Override
        public Job<?> start(ImportRequest request, Consumer<Outcome<ImportReport>> ended) {
            return desktop.jobs()
                    .start(
                            messages.text("import.running"),
                            progress -> read(request, progress),
                            ended);
        }

        @Override
        public void tell(Outcome<ImportReport> outcome) {
            imported(outcome);
        }

        @Override
        public void failed(String why, Runnable again) {
            var action = new Notices.Action(messages.text("import.again"), again);
            window.notices().tell(IMPORT, Notices.Notice.warning(why, action));
        }
    }
}
