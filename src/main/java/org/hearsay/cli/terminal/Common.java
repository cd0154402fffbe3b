package org.hearsay.cli.terminal;

import picocli.CommandLine.Option;

/// Options that every command has.
public final class Common {

    /// Where options end, so that their order in the help is the same everywhere.
    private static final int LAST = 90;

    @Option(
            names = {"-q", "--quiet"},
            order = LAST,
            description = "No messages but trouble.")
    private boolean quiet;

    @Option(
            names = "--debug",
            order = LAST + 1,
            description = "Where something goes wrong, show the stack trace too.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            order = LAST + 2,
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public boolean isQuiet() {
        return quiet;
    }
}
