package org.hearsay.ui.shell.merge;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.project.Access;
import org.hearsay.project.Projects;
import org.hearsay.project.merge.Sharing;
import org.hearsay.ui.merging.MergeSheet;
import org.hearsay.ui.merging.MergeViewModel;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;

/// The way to a colleague's file: by a command, or dropped on the window.
///
/// Confined to the JavaFX thread.
public final class MergeWays {

    private static final String TOPIC = "merge";

    private final PlaceContext context;
    private final Messages messages;
    private final Window window;

    /// @param window over which the system's own dialog stands
    public MergeWays(PlaceContext context, Window window) {
        this.context = context;
        this.window = window;
        messages = context.desktop().messages();
    }

    public void addTo(Commands commands) {
        commands.add(
                FILE,
                "merge",
                new SimpleBooleanProperty(isWritable()),
                () -> show(Optional.empty()));
        new ShareWays(context, window).addTo(commands);
    }

    /// Shows what the project was opened for. Of a share it is said what to do with it: it opens as
    /// every project does, and is meant for another one.
    ///
    /// @param waiting a file that is to be merged
    /// @param into opens one's own project to merge this one
    public void begin(Optional<Path> waiting, Consumer<Path> into) {
        var session = context.session();
        if (Sharing.isShare(session.registryProperty().get().head())) {
            offer(into);
        } else if (waiting.isPresent() && isWritable()) {
            show(waiting);
        }
    }

    private void offer(Consumer<Path> into) {
        var file = context.session().file();
        var actions = new ArrayList<Notices.Action>();
        context.desktop().preferences().now().recent().stream()
                .filter(p -> !p.file().equals(file))
                .findFirst()
                .ifPresent(p ->
                        actions.add(
                                new Notices.Action(
                                        messages.text(
                                                "share.opened.into", Projects.nameOf(p.file())),
                                        () -> into.accept(p.file()))));
        actions.add(
                new Notices.Action(
                        messages.text("share.opened.choose"),
                        () -> choose("share.opened.title").ifPresent(into)));
        var name = String.valueOf(file.getFileName());
        context.notices()
                .tell(
                        TOPIC,
                        new Notices.Notice(
                                Notices.Tone.PLAIN, messages.text("share.opened", name), actions));
    }

    /// A project was dropped on the window of another: it may be meant to be merged, or opened.
    ///
    /// @param open opens it in a window of its own
    public void offer(Path file, Runnable open) {
        if (!isWritable() || file.equals(context.session().file())) {
            open.run();
            return;
        }
        var name = String.valueOf(file.getFileName());
        context.notices()
                .tell(
                        TOPIC,
                        new Notices.Notice(
                                Notices.Tone.PLAIN,
                                messages.text("merge.dropped", name),
                                List.of(
                                        new Notices.Action(
                                                messages.text("merge.dropped.merge"),
                                                () -> show(Optional.of(file))),
                                        new Notices.Action(
                                                messages.text("merge.dropped.open"), open))));
    }

    private boolean isWritable() {
        return context.session().access() instanceof Access.Write;
    }

    private void show(Optional<Path> file) {
        var sheets = context.sheets();
        if (sheets.isShowing(MergeSheet.class)) {
            return;
        }
        var desktop = context.desktop();
        var viewModel =
                new MergeViewModel(context.session(), desktop.jobs(), messages.text("merge.title"));
        file.ifPresent(f -> viewModel.file().typedProperty().set(f.toString()));
        var times = new Times(messages, desktop.clock());
        var sheet =
                new MergeSheet(
                        viewModel,
                        messages,
                        () -> choose("merge.title"),
                        f -> MergeSheet.written(f).map(times::of).orElse(""),
                        sheets::close);
        sheets.show(sheet, sheet.first());
        file.ifPresent(_ -> viewModel.check());
    }

    private Optional<Path> choose(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("project.files"), "*.hearsay"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
