package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.sample.SampleProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay sample`.
@Command(
        name = "sample",
        description =
                "Writes the sample project: two articles, the first with a reference annotation"
                        + " and two opinions, the second with two opinions.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay sample try.hearsay")
public final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The file to make, NAME.hearsay.")
    private Path file = Path.of("");

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Who works with it. Without it: the name you are logged in with.")
    private String annotator = "";

    @Mixin private Common common = new Common();

    public SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var who = annotator.isBlank() ? Projects.defaultAnnotator() : annotator;
        SampleProject.create(file, who).close();
        if (!common.isQuiet()) {
            terminal.message("%s holds the sample.".formatted(file));
        }
        return ExitCode.DONE;
    }
}
