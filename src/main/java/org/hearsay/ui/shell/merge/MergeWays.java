package org.hearsay.ui.shell.merge;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.project.Access;
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
        file.ifPresent(f -> viewModel.fileProperty().set(f.toString()));
        var times = new Times(messages, desktop.clock());
        var sheet =
                new MergeSheet(
                        viewModel,
                        messages,
                        this::choose,
                        f -> MergeSheet.written(f).map(times::of).orElse(""),
                        sheets::close);
        sheets.show(sheet, sheet.first());
        file.ifPresent(_ -> viewModel.check());
    }

    private Optional<Path> choose() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("merge.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("project.files"), "*.hearsay"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
