package org.hearsay.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.settings.General.Start;
import org.hearsay.settings.RecentProject;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.ProjectFiles;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.welcome.NewProjectView;
import org.hearsay.ui.welcome.NewProjectViewModel;
import org.hearsay.ui.welcome.RecentEntry;
import org.hearsay.ui.welcome.WelcomeActions;
import org.hearsay.ui.welcome.WelcomeView;
import org.hearsay.ui.welcome.WelcomeViewModel;
import org.jspecify.annotations.Nullable;

/// What Welcome does: opens, creates and finds projects, each in a job.
final class WelcomePlace implements WelcomeActions {

    private static final String ENDING = ".hearsay";

    private final MainWindow window;
    private final Desktop desktop;
    private final ProjectFiles files;
    private final Opening after;
    private final WelcomeViewModel viewModel = new WelcomeViewModel();
    private final WelcomeView view;
    private List<Path> toImport = List.of();
    private Optional<Path> toMerge = Optional.empty();
    private @Nullable Job<Project> opening;

    WelcomePlace(MainWindow window, Desktop desktop, Tools tools) {
        this.window = window;
        this.desktop = desktop;
        files = tools.files();
        after = new Opening(window, desktop, tools);
        var preferences = desktop.preferences();
        preferences
                .settingsProperty()
                .subscribe(now ->
                        viewModel.startsHereProperty().set(now.general().start() == Start.WELCOME));
        viewModel
                .startsHereProperty()
                .subscribe(here ->
                        preferences.change(all ->
                                all.withGeneral(g ->
                                        g.withStart(here ? Start.WELCOME : Start.LAST_PROJECT))));
        view = new WelcomeView(viewModel, this, desktop.messages());
    }

    WelcomeView view() {
        refresh();
        return view;
    }

    void focus() {
        view.focusFirst();
    }

    /// Reads the list of projects again, and which of them are there.
    void refresh() {
        var recent = desktop.preferences().now().recent();
        viewModel.show(recent.stream().map(project -> entry(project, false)).toList());
        desktop.jobs()
                .start(
                        "recent",
                        _ -> recent.stream().map(p -> entry(p, !Files.exists(p.file()))).toList(),
                        this::listed);
    }

    private void listed(Outcome<List<RecentEntry>> outcome) {
        if (outcome instanceof Outcome.Done<List<RecentEntry>>(var entries)) {
            viewModel.show(entries);
            view.focusFirst();
        }
    }

    /// Nothing is being opened any more.
    void idle() {
        opening = null;
        viewModel.openingProperty().set("");
    }

    @Override
    public void newProject() {
        var model = new NewProjectViewModel(documents(), Files::exists);
        var sheets = window.shell().sheets();
        var sheet =
                new NewProjectView(
                        model,
                        desktop.messages(),
                        () -> {
                            sheets.close();
                            create(model);
                        },
                        sheets::close);
        sheets.show(sheet, sheet.nameField());
    }

    @Override
    public void chooseProject() {
        chosen(desktop.messages().text("open.title")).ifPresent(window::open);
    }

    @Override
    public void openSample() {
        var person = desktop.preferences().now().person();
        var name = desktop.messages().text("sample.file");
        var file = documents().resolve(name + ENDING);
        start(name, file, progress -> files.sample(file, person, progress), "open.not-created");
    }

    @Override
    public void open(Path file) {
        start(nameOf(file), file, _ -> files.open(file), "open.not-opened");
    }

    @Override
    public void locate(Path project) {
        var title = desktop.messages().text("locate.title", nameOf(project));
        chosen(title)
                .ifPresent(file -> {
                    forget(project);
                    window.open(file);
                });
    }

    @Override
    public void forget(Path project) {
        desktop.preferences().change(settings -> settings.withoutRecent(project));
        refresh();
    }

    @Override
    public void whatsNew() {
        window.sheets().showGuide("whats-new.md");
    }

    @Override
    public void dropped(List<Path> dropped) {
        var projects = dropped.stream().filter(WelcomePlace::isProject).toList();
        if (!projects.isEmpty()) {
            projects.forEach(window::open);
            return;
        }
        toImport = List.copyOf(dropped);
        var model = new NewProjectViewModel(documents(), Files::exists);
        var folder = dropped.getFirst().toAbsolutePath();
        var parent = Files.isDirectory(folder) ? folder : folder.getParent();
        model.nameProperty().set(parent == null ? "" : String.valueOf(parent.getFileName()));
        create(model);
    }

    static boolean isProject(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /// What was dropped before there was a project; handed out once.
    List<Path> takeImports() {
        var waiting = toImport;
        toImport = List.of();
        return waiting;
    }

    /// Opens a project to merge a file into it.
    void openToMerge(Path project, Path file) {
        toMerge = Optional.of(file);
        open(project);
    }

    /// The file that the next project is opened for; handed out once.
    Optional<Path> takeMerge() {
        var waiting = toMerge;
        toMerge = Optional.empty();
        return waiting;
    }

    private void create(NewProjectViewModel model) {
        var schemaFile = model.schemaFileProperty().get();
        ProjectFiles.SchemaSource schema =
                switch (model.schemaProperty().get()) {
                    case NEWS -> new ProjectFiles.SchemaSource.News();
                    case EMPTY -> new ProjectFiles.SchemaSource.Empty();
                    case FILE ->
                            schemaFile == null
                                    ? new ProjectFiles.SchemaSource.Empty()
                                    : new ProjectFiles.SchemaSource.FromFile(schemaFile);
                };
        var name = model.freeName();
        var file = model.file();
        var person = desktop.preferences().now().person();
        var draft = new ProjectFiles.Draft(name, person, schema);
        start(name, file, _ -> files.create(file, draft), "open.not-created");
    }

    /// What is done to a project's file while nobody has it open.
    @FunctionalInterface
    interface Errand {
        void on(Path file) throws ProjectException;
    }

    /// Does something to a project's file, then opens it.
    void openAfter(Path file, Errand errand, String failedKey) {
        Work<Project> work =
                _ -> {
                    errand.on(file);
                    return files.open(file);
                };
        start(nameOf(file), file, work, failedKey);
    }

    private void start(String name, Path file, Work<Project> work, String failedKey) {
        if (opening != null && opening.isRunning()) {
            return;
        }
        viewModel.openingProperty().set(desktop.messages().text("welcome.opening", name));
        opening = desktop.jobs().start(name, work, outcome -> after.done(outcome, file, failedKey));
    }

    private Optional<Path> chosen(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var kind = desktop.messages().text("project.files");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ENDING));
        return Optional.ofNullable(chooser.showOpenDialog(window.stage())).map(File::toPath);
    }

    private RecentEntry entry(RecentProject project, boolean missing) {
        return new RecentEntry(
                project.file(), project.name(), when(project), size(project), missing);
    }

    private String size(RecentProject project) {
        double share = project.documents() == 0 ? 0 : (double) project.done() / project.documents();
        return desktop.messages().text("welcome.size", project.documents(), share);
    }

    private String when(RecentProject project) {
        var messages = desktop.messages();
        ZonedDateTime moment = project.opened().atZone(desktop.clock().getZone());
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale());
        var day = LocalDate.ofInstant(desktop.clock().instant(), desktop.clock().getZone());
        if (moment.toLocalDate().equals(day)) {
            return messages.text("welcome.today", time.format(moment));
        }
        if (moment.toLocalDate().equals(day.minusDays(1))) {
            return messages.text("welcome.yesterday", time.format(moment));
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(moment);
    }

    private Path documents() {
        return files.home();
    }

    private static String nameOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
