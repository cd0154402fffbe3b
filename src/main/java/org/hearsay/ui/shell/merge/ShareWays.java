package org.hearsay.ui.shell.merge;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.BackupName;
import org.hearsay.ui.sharing.ShareSheet;
import org.hearsay.ui.sharing.ShareViewModel;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;

/// The way of one's own work to a colleague.
///
/// Confined to the JavaFX thread.
final class ShareWays {

    private final PlaceContext context;
    private final Messages messages;
    private final Window window;

    ShareWays(PlaceContext context, Window window) {
        this.context = context;
        this.window = window;
        messages = context.desktop().messages();
    }

    void addTo(Commands commands) {
        commands.add(FILE, "share", new SimpleBooleanProperty(true), this::show);
    }

    private void show() {
        var sheets = context.sheets();
        if (sheets.isShowing(ShareSheet.class)) {
            return;
        }
        var viewModel =
                new ShareViewModel(
                        context.session(), context.desktop().jobs(), messages.text("share.title"));
        var named = free();
        viewModel.file().typedProperty().set(named.toString());
        var sheet =
                new ShareSheet(
                        viewModel,
                        messages,
                        () -> choose(viewModel.path().orElse(named)),
                        context.tools().showFolder(),
                        sheets::close);
        sheets.show(sheet, sheet.first());
    }

    /// Beside the project, or where new projects lie, under a name that says whose work it is.
    private Path free() {
        var session = context.session();
        var beside = session.file().toAbsolutePath().getParent();
        var folder =
                beside != null && Files.isWritable(beside)
                        ? beside
                        : context.tools().files().home();
        var stem =
                messages.text(
                        "share.name",
                        BackupName.stem(session.file()),
                        session.annotator().initials());
        var file = folder.resolve(stem + Projects.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + " " + i + Projects.ENDING);
        }
        return file;
    }

    private Optional<Path> choose(Path now) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("share.title"));
        chooser.setInitialFileName(String.valueOf(now.getFileName()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("project.files"), "*.hearsay"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
