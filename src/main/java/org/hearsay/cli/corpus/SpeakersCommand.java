package org.hearsay.cli.corpus;

import java.nio.file.Path;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.speakers.SpeakerExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay speakers`: the registry, from project to project.
@Command(
        name = "speakers",
        description =
                "Takes the speakers of a project, with their aliases and roles, to another one in a"
                        + " JSON file.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay speakers try.hearsay export speakers.json",
            "  hearsay speakers other.hearsay import speakers.json"
        })
public final class SpeakersCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public SpeakersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the speakers: export or import."
                        + " \"hearsay speakers --help\" shows how.");
    }

    @Command(
            name = "export",
            description = "Writes all speakers to a file; one that is there is replaced.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay speakers try.hearsay export speakers.json")
    int export(
            @Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
                    Path target,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            int written = new SpeakerExchange(project).write(target);
            say(options, Terminal.counted(written, "speaker") + " written to " + target + ".");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "import",
            description = {
                "Adds the speakers of a file, and to those who are here what they lack.",
                "The same id or the same name is the same speaker. One step that can be undone;"
                        + " doing it again changes nothing."
            },
            footerHeading = "%nExample:%n",
            footer = "  hearsay speakers other.hearsay import speakers.json")
    int importFile(
            @Parameters(index = "0", paramLabel = "FILE", description = "The file to read.")
                    Path source,
            @Option(names = "--json", description = "What was done, as one JSON object.")
                    boolean json,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var report = new SpeakerExchange(project).read(source, ProjectFiles.user(project));
            if (json) {
                terminal.result(report.json());
            }
            say(
                    options,
                    "%s added, %d completed, %d the same."
                            .formatted(
                                    Terminal.counted(report.added(), "speaker"),
                                    report.completed(),
                                    report.same()));
        }
        return ExitCode.DONE;
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
