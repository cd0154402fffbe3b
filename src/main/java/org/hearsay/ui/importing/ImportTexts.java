package org.hearsay.ui.importing;

import org.hearsay.project.ImportReport;
import org.hearsay.ui.support.Messages;

/// Says what an import did.
public final class ImportTexts {

    private final Messages messages;

    public ImportTexts(Messages messages) {
        this.messages = messages;
    }

    public String of(ImportReport report) {
        if (report.documents() == 0 && report.layers() > 0) {
            return messages.text("import.layers", report.layers(), report.annotations());
        }
        var skipped = report.skippedDuplicates();
        var done =
                skipped == 0
                        ? messages.text("import.done", report.documents())
                        : messages.text("import.done-skipped", report.documents(), skipped);
        return report.annotations() == 0
                ? done
                : messages.text("import.with-spans", done, report.annotations());
    }

    public String remarks(ImportReport report) {
        return messages.text("import.issues", report.issues().size());
    }
}
