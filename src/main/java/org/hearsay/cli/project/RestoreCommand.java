package org.hearsay.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Backups;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearsay restore`.
@Command(
        name = "restore",
        description =
                "Replaces a project by one of its backups, which is checked first. What the project"
                        + " was before becomes a backup itself.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay backup try.hearsay --list",
            "  hearsay restore try.hearsay \"try 2026-11-25T12.41.05.123Z before-import.hearsay\""
        })
public final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "BACKUP",
            description =
                    "A backup's file, or its name as \"hearsay backup PROJECT --list\" gives it.")
    private Path backup = Path.of("");

    @Mixin private Common common = new Common();

    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var backups = new Backups(project, Clock.system(ZoneId.systemDefault()));
            var chosen = find(backups);
            var before = backups.replaceBy(chosen);
            if (!common.isQuiet()) {
                terminal.message(
                        "%s is as %s has it.%s"
                                .formatted(
                                        file,
                                        chosen.getFileName(),
                                        before.map(b ->
                                                        " What it was before is in %s."
                                                                .formatted(b.file()))
                                                .orElse("")));
            }
        }
        return ExitCode.DONE;
    }

    private Path find(Backups backups) throws ProjectException {
        if (Files.isRegularFile(backup)) {
            return backup;
        }
        var name = backup.getFileName();
        for (var known : backups.list()) {
            if (known.file().getFileName().equals(name)) {
                return known.file();
            }
        }
        throw new ProjectException(
                Kind.MISSING,
                "There is no backup %s; \"hearsay backup %s --list\" shows them. Nothing was restored."
                        .formatted(backup, file));
    }
}
