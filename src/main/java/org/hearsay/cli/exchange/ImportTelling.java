package org.hearsay.cli.exchange;

import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ImportReport;

/// Tells a person what an import did.
public record ImportTelling(Terminal terminal, Common common) {

    /// Of a damaged corpus nobody reads more; `--json` has them all.
    private static final int SHOWN_ISSUES = 20;

    public static boolean nothing(ImportReport report) {
        return report.documents() + report.layers() + report.skippedDuplicates() == 0;
    }

    public void tell(ImportReport report) {
        boolean nothing = nothing(report);
        if (common.isQuiet() && !nothing) {
            return;
        }
        report.issues().stream().limit(SHOWN_ISSUES).forEach(i -> terminal.message(i.toString()));
        int more = report.issues().size() - SHOWN_ISSUES;
        if (more > 0) {
            terminal.message(
                    "… and %s; --json lists them all."
                            .formatted(Terminal.counted(more, "more remark")));
        }
        report.near().stream().limit(SHOWN_ISSUES).forEach(n -> terminal.message(said(n)));
        int others = report.near().size() - SHOWN_ISSUES;
        if (others > 0) {
            terminal.message("… and %d more nearly the same.".formatted(others));
        }
        terminal.message(nothing ? "Nothing was imported." : sentence(report));
    }

    private static String said(ImportReport.Near near) {
        return "\"%s\" is nearly the same as \"%s\": %d %% of the shorter one's words."
                .formatted(near.title(), near.likeTitle(), Math.round(near.share() * 100));
    }

    private static String sentence(ImportReport report) {
        var text =
                new StringBuilder(
                        "%s and %s imported, with %s and %s"
                                .formatted(
                                        Terminal.counted(report.documents(), "document"),
                                        Terminal.counted(report.layers(), "layer"),
                                        Terminal.counted(report.annotations(), "annotation"),
                                        Terminal.counted(report.relations(), "relation")));
        if (report.skippedDuplicates() > 0) {
            text.append(
                    "; %d skipped, whose text is there already"
                            .formatted(report.skippedDuplicates()));
        }
        return text.append('.').toString();
    }
}
