package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import org.hearsay.job.Afterwards;
import org.hearsay.job.Outcome;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.Surroundings;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices.Action;
import org.hearsay.ui.support.Notices.Notice;
import org.hearsay.ui.support.Tools;

/// Goes on with a project that a job has opened: shows it, or says why not and what to do then.
final class Opening {

    /// What the message bar says of it.
    static final String TOPIC = "open";

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private final OpenTexts texts;

    Opening(MainWindow window, Desktop desktop, Tools tools) {
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        texts = new OpenTexts(desktop.messages());
    }

    /// @param failedKey of the text that says what did not work
    void done(Outcome<Project> outcome, Path file, String failedKey) {
        switch (outcome) {
            case Outcome.Done<Project>(var project) -> begin(project, file);
            case Outcome.Cancelled<Project> _ -> window.welcome().idle();
            case Outcome.Failed<Project>(var cause) -> notOpened(cause, file, failedKey);
        }
    }

    private void begin(Project project, Path file) {
        var surroundings =
                new Surroundings(
                        desktop.preferences().now().person(), desktop.clock(), desktop.owner());
        Afterwards.on(
                desktop.owner(),
                ProjectSession.open(project, surroundings),
                window::show,
                failure -> {
                    project.close();
                    notOpened(failure, file, "open.not-opened");
                });
    }

    private void notOpened(Throwable cause, Path file, String key) {
        window.welcome().idle();
        var messages = desktop.messages();
        var ways = new ArrayList<Action>();
        if (OpenTexts.kind(cause).filter(k -> k == ProjectException.Kind.MISSING).isPresent()) {
            ways.add(
                    new Action(
                            messages.text("welcome.locate"), () -> window.welcome().locate(file)));
        } else if (file.toAbsolutePath().getParent() != null) {
            var folder = file.toAbsolutePath().getParent();
            ways.add(
                    new Action(
                            messages.text("export.show"), () -> tools.showFolder().accept(folder)));
        }
        var text = messages.text(key, texts.of(cause, file));
        var all = ways.toArray(Action[]::new);
        if (OpenTexts.kind(cause).filter(k -> k == ProjectException.Kind.DAMAGED).isPresent()) {
            new BackupOffer(window, desktop).tell(file, text, all);
        } else {
            window.notices().tell(TOPIC, Notice.warning(text, all));
        }
    }
}
