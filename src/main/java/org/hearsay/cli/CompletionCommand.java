package org.hearsay.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay completion`.
@Command(
        name = "completion",
        description = "Prints the script that lets a shell complete commands and options.",
        footerHeading = "%nExample:%n",
        footer = {
            "  source <(hearsay completion bash)",
            "  hearsay completion fish > ~/.config/fish/completions/hearsay.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Mixin Common common = new Common();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shells that can complete; spelled in lower case.
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        terminal.result(
                switch (shell) {
                    // The script asks zsh to understand bash's completions by itself.
                    case BASH, ZSH -> AutoComplete.bash("hearsay", root);
                    case FISH -> FishCompletion.of(root);
                });
        return ExitCode.DONE;
    }
}
