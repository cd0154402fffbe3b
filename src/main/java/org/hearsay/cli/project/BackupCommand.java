package org.hearsay.cli.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Backups;
import org.hearsay.project.ProjectException;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.report.BackupRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay backup`.
@Command(
        name = "backup",
        description =
                "Makes a backup of a project, opens it again and checks every hash in it; or lists"
                        + " those that are there. Works while a window has the project.",
        footerHeading = "%nExample:%n",
        footer = {"  hearsay backup try.hearsay", "  hearsay backup try.hearsay --list"})
public final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--list", description = "Lists the backups, the newest first.")
    private boolean list;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Where the backups lie. Without it: in a folder beside the project.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "The result as JSON; one object a line with --list.")
    private boolean json;

    @Mixin private Common common = new Common();

    public BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var clock = Clock.system(ZoneId.systemDefault());
            var backups =
                    folder == null
                            ? new Backups(project, clock)
                            : new Backups(project, folder, clock);
            if (list) {
                for (var backup : backups.list()) {
                    var row = BackupRows.of(backup);
                    terminal.result(json ? row.json() : row.text());
                }
            } else {
                tell(backups.take(Backup.Kind.MANUAL), backups);
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Optional<Backup> made, Backups backups) throws ProjectException {
        var newest = made.isPresent() ? made.get() : backups.list().getFirst();
        if (json) {
            terminal.result(BackupRows.verified(newest));
        }
        if (!common.isQuiet()) {
            terminal.message(
                    made.isPresent()
                            ? "%s was written and checked.".formatted(newest.file())
                            : "Nothing has changed since %s.".formatted(newest.file()));
        }
    }
}
