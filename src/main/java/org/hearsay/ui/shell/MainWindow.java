package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.stage.Stage;
import org.hearsay.model.Id;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.shell.frame.MainMenu;
import org.hearsay.ui.shell.frame.ShellView;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.ChoiceKeys;
import org.hearsay.ui.support.look.Drops;
import org.hearsay.ui.welcome.WelcomeView;
import org.jspecify.annotations.Nullable;

/// One window of the program: Welcome, or one project.
///
/// Confined to the JavaFX thread.
public final class MainWindow {

    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 600;

    private final Stage stage;
    private final Desktop desktop;
    private final Tools tools;
    private final Supplier<ArticleSurface> articles;
    private final Opener opener;
    private final Consumer<MainWindow> closed;
    private final Notices notices = new Notices();
    private final ShellView shell;
    private final WindowSheets sheets;
    private final OpenTexts texts;
    private final WelcomePlace welcome;
    private @Nullable String warning;
    private @Nullable ProjectPlace place;

    /// @param articles makes the view of an article
    /// @param opener opens a project in a window of its own
    /// @param closed is told when the window is gone and its project is let go
    public MainWindow(
            Stage stage,
            Desktop desktop,
            Tools tools,
            Supplier<ArticleSurface> articles,
            Opener opener,
            Consumer<MainWindow> closed) {
        this.stage = stage;
        this.desktop = desktop;
        this.tools = tools;
        this.articles = articles;
        this.opener = opener;
        this.closed = closed;
        texts = new OpenTexts(desktop.messages());
        shell = new ShellView(notices, desktop.jobs(), desktop.messages());
        sheets = new WindowSheets(this, desktop, tools);
        welcome = new WelcomePlace(this, desktop, tools);
        var scene = new Scene(shell, 1280, 800);
        ChoiceKeys.in(scene);
        desktop.look().dress(scene);
        desktop.preferences().settingsProperty().subscribe(_ -> showKeyBar());
        desktop.preferences()
                .settingsProperty()
                .map(Settings::keys)
                .addListener((_, _, keys) -> rekey(keys));
        shell.rail().offerSettings(sheets::showSettings);
        stage.setScene(scene);
        shell.setOnDragOver(Drops::accept);
        shell.setOnDragDropped(this::dropped);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /// Shows the window with the project, or with Welcome where there is none to show.
    public void start(Optional<Path> project) {
        showWelcome();
        project.flatMap(file -> desktop.preferences().now().recent(file))
                .flatMap(known -> known.window().frame(WindowFrame.displays()))
                .ifPresent(frame -> WindowFrame.put(stage, frame.bounds()));
        stage.show();
        project.ifPresentOrElse(this::open, welcome::focus);
    }

    /// Opens a project here, or in another window where this one has a project.
    public void open(Path file) {
        if (place == null) {
            welcome.open(file);
        } else if (!file.equals(place.session().file())) {
            opener.open(file);
        }
    }

    /// The open project; empty at Welcome.
    public Optional<ProjectSession> session() {
        return Optional.ofNullable(place).map(ProjectPlace::session);
    }

    /// All commands of the open project's window; none at Welcome.
    public Collection<Command> commands() {
        return place == null ? List.of() : place.commands().all();
    }

    /// Shows an annotation of the open project in its article.
    public void show(Id document, Id annotation) {
        if (place != null) {
            place.places().show(document, annotation);
        }
    }

    /// Says in the message bar what the person should know, and again in the first project.
    public void warn(String text) {
        warning = text;
        notices.tell(Notices.Notice.warning(text));
    }

    public void showSettings() {
        sheets.showSettings();
    }

    public void toFront() {
        stage.toFront();
    }

    public boolean shows(Path file) {
        return place != null && place.session().file().equals(file);
    }

    /// Closes the window without a question: what waits is written first, behind the scenes.
    public void close() {
        var open = place;
        stage.hide();
        if (open == null) {
            closed.accept(this);
        } else {
            place = null;
            open.letGo(stage, () -> closed.accept(this));
        }
    }

    void showWelcome() {
        shell.sheets().close();
        show(withoutProject());
        WelcomeView view = welcome.view();
        shell.showPlace(view, false);
        stage.setTitle(desktop.messages().text("app.name"));
        welcome.focus();
    }

    Commands withoutProject() {
        var commands = new Commands(desktop.messages());
        commands.use(desktop.preferences().now().keys());
        WindowCommands.addTo(commands, this, desktop);
        return commands;
    }

    /// All keys, the guide, the palette, the settings.
    WindowSheets sheets() {
        return sheets;
    }

    Optional<ProjectPlace> place() {
        return Optional.ofNullable(place);
    }

    void closeProject() {
        var open = place;
        if (open != null) {
            place = null;
            notices.clear();
            showWelcome();
            open.letGo(stage, welcome::refresh);
        }
    }

    /// Lets go of the project, has something done to its file, and opens it again.
    void reopenAfter(WelcomePlace.Errand errand, String failedKey) {
        var open = place;
        if (open != null) {
            place = null;
            notices.clear();
            showWelcome();
            open.letGo(stage, () -> welcome.openAfter(open.session().file(), errand, failedKey));
        }
    }

    void openElsewhere(Path file) {
        opener.open(file);
    }

    /// A moment as a person says it.
    String time(Instant time) {
        return new Times(desktop.messages(), desktop.clock()).of(time);
    }

    Stage stage() {
        return stage;
    }

    ShellView shell() {
        return shell;
    }

    public Notices notices() {
        return notices;
    }

    WelcomePlace welcome() {
        return welcome;
    }

    boolean hasProject() {
        return place != null;
    }

    void toggleKeyBar() {
        desktop.preferences().change(s -> s.withAppearance(a -> a.withKeyBar(!a.keyBar())));
    }

    private void dropped(DragEvent event) {
        var files = Drops.files(event);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        Dropped.on(place, welcome, files);
    }

    /// Shows an open project.
    void show(ProjectSession session) {
        welcome.idle();
        notices.clear();
        var remembered =
                desktop.preferences()
                        .now()
                        .recent(session.file())
                        .map(RecentProject::window)
                        .orElse(WindowState.NONE);
        var shown = new ProjectPlace(this, desktop, tools, session, articles.get());
        place = shown;
        WindowCommands.addTo(shown.commands(), this, desktop);
        show(shown.commands());
        texts.of(session.access()).ifPresent(why -> notices.tell(shown.readOnly(why)));
        if (warning != null) {
            notices.tell(Notices.Notice.warning(warning));
            warning = null;
        }
        shown.begin(remembered);
        showKeyBar();
    }

    private void rekey(KeyMap keys) {
        if (place == null) {
            show(withoutProject());
        } else {
            place.commands().use(keys);
            show(place.commands());
        }
    }

    private void showKeyBar() {
        boolean isWanted = desktop.preferences().now().appearance().keyBar();
        shell.showKeyBar(place != null && isWanted);
    }

    private void show(Commands commands) {
        var accelerators = stage.getScene().getAccelerators();
        // Clearing fails while one of them is at work, as that of closing the project is.
        List.copyOf(accelerators.keySet()).forEach(accelerators::remove);
        shell.showMenu(commands);
        MainMenu.addFurtherKeys(commands, accelerators);
    }

    /// Opens a project in a window of its own.
    @FunctionalInterface
    public interface Opener {
        void open(Path file);
    }
}
