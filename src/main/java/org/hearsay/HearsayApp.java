package org.hearsay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.io.AppFolders;
import org.hearsay.job.Jobs;
import org.hearsay.job.LongJobs;
import org.hearsay.model.Annotator;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.time.TimeBook;
import org.hearsay.settings.Person;
import org.hearsay.settings.Settings;
import org.hearsay.settings.file.SettingsFile;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.shell.frame.PopupAttention;
import org.hearsay.ui.support.Desktop;
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
    private @Nullable SettingsFile settingsFile;
    private @Nullable Jobs jobs;

    /// Runs the program until its last window is closed.
    ///
    /// @param projects to open; empty for the one that was open last
    public static void open(List<Path> projects) {
        var scale = settingsFile(AppFolders.ofThisComputer()).glance(first()).appearance().scale();
        DisplayScale.tell(scale, System.getProperties());
        Application.launch(
                HearsayApp.class,
                projects.stream().map(p -> p.toAbsolutePath().toString()).toArray(String[]::new));
    }

    @Override
    public void start(Stage first) {
        Platform.setImplicitExit(false);
        Fonts.load();
        var windows = build();
        var defects = new DefectLog();
        // The command line's handler ends the program; a window's work must go on.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LOG.log(System.Logger.Level.ERROR, "In " + thread.getName(), failure);
            var where = defects.apply(failure);
            owner.execute(() -> windows.tell(failure, where));
        });
        var asked = getParameters().getRaw().stream().map(Path::of).toList();
        if (asked.isEmpty()) {
            windows.start(first);
        } else {
            windows.open(first, Optional.of(asked.getFirst()));
            asked.stream().skip(1).forEach(windows::open);
        }
    }

    private Windows build() {
        var folders = AppFolders.ofThisComputer();
        var file = settingsFile(folders);
        settingsFile = file;
        var settings = file.load(first());
        var preferences = new Preferences(settings, file::keep, folders.config());
        var look = new Look();
        preferences.show(look);
        var working = new Jobs(owner);
        jobs = working;
        var formats = BuiltInFormats.all();
        var tools =
                new Tools(
                        new LocalProjects(documents()),
                        formats,
                        new Importing(formats),
                        new Exporting(formats, Main.tool(), CardAgreement::of),
                        new Datasets(Main.tool()),
                        folder -> getHostServices().showDocument(folder.toUri().toString()),
                        Rescue.in(folders.state()),
                        new TimeBook(folders.state().resolve("time")));
        var clock = Clock.system(ZoneId.systemDefault());
        var windows =
                new Windows(
                        preferences,
                        messages -> new Desktop(messages, look, preferences, working, clock, owner),
                        tools,
                        ArticleView::new,
                        new PopupAttention(),
                        this::end);
        var _ = new LongJobs(working, clock, windows::isInFront, windows::tell);
        file.damaged().ifPresent(windows::settingsWereDamaged);
        return windows;
    }

    private void end() {
        if (jobs != null) {
            jobs.cancelAll();
        }
        if (settingsFile != null) {
            settingsFile.close();
        }
        Platform.exit();
    }

    private static SettingsFile settingsFile(AppFolders folders) {
        return new SettingsFile(folders.config().resolve("settings.properties"));
    }

    private static Settings first() {
        var name = Projects.defaultAnnotator();
        return Settings.of(new Person(name, Annotator.initialsOf(name)));
    }

    private static Path documents() {
        var home = Path.of(System.getProperty("user.home", ""));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
