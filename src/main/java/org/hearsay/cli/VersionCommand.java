package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hearsay version`.
@Command(
        name = "version",
        description = "Says which version this is, and of what it runs on.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay version")
final class VersionCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final String tool;

    @Mixin private Common common = new Common();

    /// @param tool name and version of this program
    VersionCommand(Terminal terminal, String tool) {
        this.terminal = terminal;
        this.tool = tool;
    }

    @Override
    public Integer call() {
        terminal.result(tool);
        if (!common.isQuiet()) {
            terminal.message(
                    "Java %s, %s %s"
                            .formatted(
                                    System.getProperty("java.version"),
                                    System.getProperty("os.name"),
                                    System.getProperty("os.arch")));
        }
        return ExitCode.DONE;
    }
}
