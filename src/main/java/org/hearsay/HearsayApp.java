package org.hearsay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.io.AppFolders;
import org.hearsay.job.Jobs;
import org.hearsay.model.Annotator;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.settings.Person;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.file.SettingsFile;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.shell.MainWindow;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.Fonts;
import org.hearsay.ui.support.look.Look;
import org.jspecify.annotations.Nullable;

/// The program with its windows: builds everything with constructors, and ends when the last window
/// is gone.
public final class HearsayApp extends Application {

    private static final System.Logger LOG = System.getLogger(HearsayApp.class.getName());

    private final Executor owner = Platform::runLater;
    private final List<MainWindow> windows = new ArrayList<>();
    private @Nullable SettingsFile settingsFile;
    private @Nullable Desktop desktop;
    private @Nullable Tools tools;

    /// Runs the program until its last window is closed.
    ///
    /// @param projects to open; empty for the one that was open last
    public static void open(List<Path> projects) {
        Application.launch(
                HearsayApp.class,
                projects.stream().map(p -> p.toAbsolutePath().toString()).toArray(String[]::new));
    }

    @Override
    public void start(Stage first) {
        Platform.setImplicitExit(false);
        // The command line's handler ends the program; a window's work must go on.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LOG.log(System.Logger.Level.ERROR, "In " + thread.getName(), failure));
        Fonts.load();
        build();
        var asked = getParameters().getRaw().stream().map(Path::of).toList();
        if (asked.isEmpty()) {
            window(first, lastProject());
        } else {
            window(first, Optional.of(asked.getFirst()));
            asked.stream().skip(1).forEach(this::openWindow);
        }
    }

    private void build() {
        var folders = AppFolders.ofThisComputer();
        var file = new SettingsFile(folders.config().resolve("settings.properties"));
        settingsFile = file;
        var name = Projects.defaultAnnotator();
        var person = new Person(name, Annotator.initialsOf(name));
        var settings = file.load(Settings.of(person));
        var preferences = new Preferences(settings, file::keep);
        var look = new Look();
        preferences.show(look);
        var messages = Messages.in(Locale.getDefault());
        desktop =
                new Desktop(
                        messages,
                        look,
                        preferences,
                        new Jobs(owner),
                        Clock.system(ZoneId.systemDefault()),
                        owner);
        var formats = BuiltInFormats.all();
        tools =
                new Tools(
                        new LocalProjects(documents()),
                        formats,
                        new Importing(formats),
                        new Exporting(formats, Main.tool()),
                        folder -> getHostServices().showDocument(folder.toUri().toString()),
                        Rescue.in(folders.state()));
    }

    private Optional<Path> lastProject() {
        return desktop == null
                ? Optional.empty()
                : desktop.preferences().now().recent().stream()
                        .map(RecentProject::file)
                        .findFirst()
                        .filter(Files::exists);
    }

    private void openWindow(Path project) {
        windows.stream()
                .filter(w -> w.shows(project))
                .findFirst()
                .ifPresentOrElse(
                        MainWindow::toFront, () -> window(new Stage(), Optional.of(project)));
    }

    private void window(Stage stage, Optional<Path> project) {
        if (desktop != null && tools != null) {
            var window =
                    new MainWindow(
                            stage,
                            desktop,
                            tools,
                            ArticleView::new,
                            this::openWindow,
                            this::closed);
            windows.add(window);
            window.start(project);
        }
    }

    private void closed(MainWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            if (desktop != null) {
                desktop.jobs().cancelAll();
            }
            if (settingsFile != null) {
                settingsFile.close();
            }
            Platform.exit();
        }
    }

    private static Path documents() {
        var home = Path.of(System.getProperty("user.home", ""));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
