package org.hearsay.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.format.Formats;
import org.hearsay.format.articles.TableReader;
import org.hearsay.format.brat.BratReader;
import org.hearsay.format.brat.BratWriter;
import org.hearsay.format.conll.ConllWriter;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.format.text.TextReader;
import org.hearsay.job.Jobs;
import org.hearsay.job.Progress;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.time.TimeBook;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Person;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.Theme;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.shell.MainWindow;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.ProjectFiles;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.look.Fonts;
import org.hearsay.ui.support.look.Look;

/// The program as tests start it: in a folder of their own, in English, with light colours.
final class TestDesktop implements ProjectFiles {

    static final String ME = "Ada King";

    static final Formats FORMATS =
            new Formats(
                    List.of(
                            new SeedReader(),
                            new BratReader(),
                            TableReader.csv(),
                            new TextReader()),
                    List.of(new JsonlWriter(), new BratWriter(), new ConllWriter()));

    final Path folder;
    final Look look = new Look();
    final Preferences preferences;
    final Desktop desktop;
    private final Importing importing = new Importing(FORMATS);
    private final Supplier<ArticleSurface> articles;
    final Set<Path> opened = ConcurrentHashMap.newKeySet();

    /// Folders that were shown in the system's own program for files.
    final Set<Path> shown = ConcurrentHashMap.newKeySet();

    private final AtomicReference<CountDownLatch> held =
            new AtomicReference<>(new CountDownLatch(0));
    private final List<ArticleSurface> surfaces = new ArrayList<>();
    private final List<MainWindow> windows = new ArrayList<>();
    private final Set<MainWindow> closed = ConcurrentHashMap.newKeySet();

    TestDesktop(Path folder, Supplier<ArticleSurface> articles) {
        this(folder, articles, Messages.in(Locale.ENGLISH));
    }

    TestDesktop(Path folder, Supplier<ArticleSurface> articles, Messages messages) {
        Fonts.load();
        this.folder = folder;
        this.articles =
                () -> {
                    var made = articles.get();
                    surfaces.add(made);
                    return made;
                };
        var person = new Person(ME, "AK");
        preferences = new Preferences(Settings.of(person), _ -> {}, folder.resolve("config"));
        preferences.show(look);
        look.themeProperty().set(Theme.LIGHT);
        desktop =
                new Desktop(
                        KeyNames.in(messages, Keyboard.ofThisComputer()),
                        look,
                        preferences,
                        new Jobs(this::afterHold),
                        Clock.systemUTC(),
                        Platform::runLater);
    }

    /// Jobs that start from now on wait before they do anything.
    ///
    /// @return what lets them go on, counted down once
    CountDownLatch holdJobs() {
        var hold = new CountDownLatch(1);
        held.set(hold);
        return hold;
    }

    /// On the thread of a job, which tells that it has begun before it does anything.
    private void afterHold(Runnable told) {
        try {
            if (!held.get().await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody let the jobs go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(told);
    }

    MainWindow window(Stage stage) {
        var made = new MainWindow(stage, desktop, tools(), articles, opened::add, closed::add);
        windows.add(made);
        return made;
    }

    private Tools tools() {
        return new Tools(
                this,
                FORMATS,
                importing,
                new Exporting(FORMATS, "hearsay test", CardAgreement::of),
                new Datasets("hearsay test"),
                shown::add,
                Rescue.in(folder.resolve("state")),
                new TimeBook(folder.resolve("state").resolve("time")));
    }

    /// Closes the windows of a test, which would only be hidden at its end: what draws text is
    /// known to all of the program until it is closed. On the JavaFX thread.
    void letGo() {
        windows.stream().filter(w -> !closed.contains(w)).forEach(MainWindow::close);
        surfaces.forEach(ArticleSurface::close);
    }

    /// Whether all windows are closed, and their projects.
    boolean isLetGo() {
        return closed.containsAll(windows);
    }

    boolean isClosed(MainWindow window) {
        return closed.contains(window);
    }

    Importing importing() {
        return importing;
    }

    @Override
    public Path home() {
        return folder;
    }

    @Override
    public Project open(Path file) throws ProjectException {
        return Projects.open(file);
    }

    @Override
    public Project create(Path file, Draft draft) throws ProjectException {
        return Projects.create(file, draft.name(), schema(draft.schema()), draft.person().name());
    }

    @Override
    public Project sample(Path file, Person person, Progress progress) throws ProjectException {
        return Files.exists(file) ? Projects.open(file) : SampleProject.create(file, person.name());
    }

    private static Schema schema(SchemaSource source) {
        return switch (source) {
            case SchemaSource.News _ -> SchemaJson.newsAttribution();
            case SchemaSource.Empty _ -> Schema.empty("empty");
            case SchemaSource.FromFile _ -> Schema.empty("empty");
        };
    }

    /// Lets Welcome list a project, in the folder. On the JavaFX thread.
    void remember(String name, int documents, int done) {
        var entry =
                new RecentProject(
                        folder.resolve(name + ".hearsay"),
                        name,
                        Instant.parse("2026-11-12T11:41:00Z"),
                        documents,
                        done,
                        WindowState.NONE);
        preferences.change(s -> s.withRecent(entry));
    }
}
