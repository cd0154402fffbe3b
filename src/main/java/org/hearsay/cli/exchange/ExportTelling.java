package org.hearsay.cli.exchange;

import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ExportReport;

/// Tells a person what an export did.
public record ExportTelling(Terminal terminal, Common common) {

    /// @param outcome such as `written to out`
    /// @param strict whether losses are to be told by the exit code
    /// @return the exit code
    public int told(ExportReport report, String outcome, boolean strict) {
        tell(report, outcome);
        boolean differs = report.verified().filter(c -> c.mismatches() > 0).isPresent();
        boolean lost = strict && !report.losses().isEmpty();
        return differs || lost ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void tell(ExportReport report, String outcome) {
        report.verified()
                .ifPresent(c ->
                        c.where().forEach(m -> terminal.message("Read back differently: " + m)));
        if (common.isQuiet()) {
            return;
        }
        report.lossesByKind()
                .forEach((kind, losses) ->
                        terminal.message(
                                "Not carried: %s, %s; %s."
                                        .formatted(
                                                kind.replace('_', ' '),
                                                losses.count() == 1
                                                        ? "once"
                                                        : losses.count() + " times",
                                                losses.what())));
        report.splits()
                .ifPresent(s ->
                        s.parts()
                                .forEach(p ->
                                        terminal.message(
                                                "%s: %s."
                                                        .formatted(
                                                                p.name(),
                                                                Terminal.counted(
                                                                        p.documents(),
                                                                        "document")))));
        terminal.message(
                "%s with %s and %s %s."
                        .formatted(
                                Terminal.counted(report.documents(), "document"),
                                Terminal.counted(report.annotations(), "annotation"),
                                Terminal.counted(report.relations(), "relation"),
                                outcome));
    }
}
