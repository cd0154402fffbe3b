package org.hearsay.cli.corpus;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.format.Formats;
import org.hearsay.project.report.FormatList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay formats`.
@Command(
        name = "formats",
        description = "Lists the formats: what each reads, writes, counts in and can carry.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay formats --json")
public final class FormatsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Formats formats;

    @Option(names = "--json", description = "One JSON array.")
    private boolean json;

    @Mixin Common common = new Common();

    public FormatsCommand(Terminal terminal, Formats formats) {
        this.terminal = terminal;
        this.formats = formats;
    }

    @Override
    public Integer call() {
        var list = new FormatList(formats);
        if (json) {
            terminal.result(list.json());
        } else {
            list.lines().forEach(terminal::result);
        }
        return ExitCode.DONE;
    }
}
