package org.hearsay.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.backup.BackupFolder;
import org.hearsay.project.rescue.Restoration;
import org.hearsay.text.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearsay restore`.
@Command(
        name = "restore",
        description =
                "Replaces a project by one of its backups, which is checked first. What the project"
                        + " was before becomes a backup itself, or, where it is too damaged for one, lies"
                        + " beside it under a name of its own.",
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
        var chosen = find();
        var done =
                Restoration.of(
                        file, chosen, Optional.empty(), Clock.system(ZoneId.systemDefault()));
        if (!common.isQuiet()) {
            terminal.message(
                    "%s is as %s has it.%s".formatted(file, chosen.getFileName(), whatItWas(done)));
        }
        return ExitCode.DONE;
    }

    private static String whatItWas(Restoration done) {
        return done.before()
                .map(Backup::file)
                .or(done::aside)
                .map(" What it was before is in %s."::formatted)
                .orElse("");
    }

    private Path find() throws ProjectException {
        if (Files.isRegularFile(backup)) {
            return backup;
        }
        var name = backup.getFileName();
        try {
            for (var known : BackupFolder.beside(file).list()) {
                if (known.file().getFileName().equals(name)) {
                    return known.file();
                }
            }
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.verbatim(
                            "The backups of %s cannot be read: %s".formatted(file, e.getMessage())),
                    e);
        }
        throw new ProjectException(
                Kind.MISSING,
                Phrase.verbatim(
                        "There is no backup %s; \"hearsay backup %s --list\" shows them. Nothing was restored."
                                .formatted(backup, file)));
    }
}
