package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.report.Checking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay verify`.
@Command(
        name = "verify",
        description =
                "Checks a project file: structure, references, every hash, every offset, and the"
                        + " chain of its history. Names what is damaged; exit code 1 then. Notes what"
                        + " was done without the role for it, which is no damage.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay verify try.hearsay --json")
public final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin private Common common = new Common();

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var checking = check();
        if (json) {
            terminal.result(checking.json());
        } else {
            checking.findings().forEach(f -> terminal.result(sentence(f)));
            checking.breaches()
                    .forEach(b ->
                            terminal.result("note: step %d: %s".formatted(b.sequence(), b.said())));
        }
        if (!common.isQuiet()) {
            terminal.message(
                    checking.ok()
                            ? "%s is sound.".formatted(file)
                            : "%s is damaged (%s); what is named is not as it was saved."
                                    .formatted(
                                            file,
                                            Terminal.counted(
                                                    checking.findings().size(), "finding")));
        }
        return checking.ok() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /// A file too damaged to be opened is a finding too.
    private Checking check() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            return Checking.of(project);
        } catch (ProjectException e) {
            if (e.kind() == Kind.DAMAGED) {
                return Checking.unreadable(file.toString(), e.phrase());
            }
            throw e;
        }
    }

    private static String sentence(Checking.Finding finding) {
        return "%s: %s (%s)".formatted(finding.where(), finding.what(), finding.repair());
    }
}
