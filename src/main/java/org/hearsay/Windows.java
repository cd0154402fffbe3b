package org.hearsay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.General.Language;
import org.hearsay.settings.General.Start;
import org.hearsay.settings.RecentProject;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.shell.MainWindow;
import org.hearsay.ui.support.Attention;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keyboard;
import org.jspecify.annotations.Nullable;

/// The program's windows. When another language is chosen, each opens again in it.
///
/// Confined to the JavaFX thread.
final class Windows {

    private final Preferences preferences;
    private final Function<Messages, Desktop> desktops;
    private final Tools tools;
    private final Supplier<ArticleSurface> articles;
    private final Attention attention;
    private final Runnable whenGone;
    private final List<MainWindow> windows = new ArrayList<>();

    /// Windows on their way out that come back, with the project that they show then.
    private final Map<MainWindow, Optional<Path>> coming = new HashMap<>();

    /// What and where defects were that have been told of.
    private final Set<String> told = new HashSet<>();

    private Desktop desktop;
    private @Nullable Path damaged;

    /// @param desktops what windows share, in the language of the texts
    /// @param attention calls the person back
    /// @param whenGone is called after the last window
    Windows(
            Preferences preferences,
            Function<Messages, Desktop> desktops,
            Tools tools,
            Supplier<ArticleSurface> articles,
            Attention attention,
            Runnable whenGone) {
        this.attention = attention;
        this.preferences = preferences;
        this.desktops = desktops;
        this.tools = tools;
        this.articles = articles;
        this.whenGone = whenGone;
        desktop = desktops.apply(texts(preferences.now().general().language()));
        preferences
                .settingsProperty()
                .map(all -> all.general().language())
                .addListener((_, _, language) -> speak(language));
    }

    /// Opens what the person wants to see first.
    void start(Stage stage) {
        boolean lastProject = preferences.now().general().start() == Start.LAST_PROJECT;
        open(
                stage,
                preferences.now().recent().stream()
                        .map(RecentProject::file)
                        .findFirst()
                        .filter(file -> lastProject && Files.exists(file)));
    }

    /// Opens a project in a window of its own, or brings the window to the front that has it.
    void open(Path project) {
        windows.stream()
                .filter(w -> w.shows(project))
                .findFirst()
                .ifPresentOrElse(
                        MainWindow::toFront, () -> open(new Stage(), Optional.of(project)));
    }

    /// The next window says that the settings start anew.
    ///
    /// @param aside where their file is now
    void settingsWereDamaged(Path aside) {
        damaged = aside;
    }

    /// Whether the person looks at one of them.
    boolean isInFront() {
        return Window.getWindows().stream().anyMatch(Window::isFocused);
    }

    /// Says to a person who is elsewhere that a job has ended.
    void tell(Job<?> ended) {
        var messages = desktop.messages();
        boolean failed = ended.outcome().filter(o -> o instanceof Outcome.Failed).isPresent();
        attention.call(
                messages.text("app.name"),
                messages.text(failed ? "jobs.failed" : "jobs.done", ended.name()));
    }

    /// Says that the program has a defect, once for each.
    ///
    /// @param where what is known of it was written
    void tell(Throwable defect, String where) {
        var frames = defect.getStackTrace();
        var place = frames.length == 0 ? "" : frames[0].toString();
        if (!windows.isEmpty() && told.add(defect.getClass() + " " + place)) {
            var text = desktop.messages().text("failure.defect", where);
            windows.getLast().notices().tell(Notices.Notice.warning(text));
        }
    }

    MainWindow open(Stage stage, Optional<Path> project) {
        var window = new MainWindow(stage, desktop, tools, articles, this::open, this::closed);
        windows.add(window);
        window.start(project);
        if (damaged != null) {
            window.warn(desktop.messages().text("settings.damaged", damaged));
            damaged = null;
        }
        return window;
    }

    List<MainWindow> all() {
        return List.copyOf(windows);
    }

    private static Messages texts(Language language) {
        return KeyNames.in(Messages.in(locale(language)), Keyboard.ofThisComputer());
    }

    private void speak(Language language) {
        desktop = desktops.apply(texts(language));
        for (var window : List.copyOf(windows)) {
            coming.put(window, window.session().map(ProjectSession::file));
            window.close();
        }
    }

    private void closed(MainWindow window) {
        windows.remove(window);
        var again = coming.remove(window);
        if (again != null) {
            open(new Stage(), again).showSettings();
        } else if (windows.isEmpty() && coming.isEmpty()) {
            whenGone.run();
        }
    }

    private static Locale locale(Language language) {
        var system = Locale.getDefault();
        return switch (language) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.of("en", system.getCountry());
            case GERMAN -> Locale.of("de", system.getCountry());
        };
    }
}
