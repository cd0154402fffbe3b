package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hearsay.project.ExportReport;
import org.hearsay.ui.exporting.LossGroup;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.RemarksView;

/// Says what became of an export.
///
/// Confined to the JavaFX thread.
final class ExportEnd {

    private static final String TOPIC = "export";
    private static final double KILO = 1000;

    private final MainWindow window;
    private final Messages messages;
    private final Tools tools;

    ExportEnd(MainWindow window, Desktop desktop, Tools tools) {
        this.window = window;
        messages = desktop.messages();
        this.tools = tools;
    }

    /// What is said of an earlier export holds no more.
    void begun() {
        window.notices().drop(TOPIC);
    }

    void written(ExportReport report, Path folder) {
        var text = new StringBuilder();
        text.append(
                messages.text(
                        "export.done",
                        report.files().size(),
                        report.annotations(),
                        report.relations(),
                        size(report)));
        var actions = new ArrayList<Notices.Action>();
        actions.add(
                new Notices.Action(
                        messages.text("export.show"), () -> tools.showFolder().accept(folder)));
        actions.add(new Notices.Action(messages.text("export.copy-report"), () -> copy(report)));
        if (!report.losses().isEmpty()) {
            text.append(' ').append(messages.text("export.lost", report.losses().size()));
            actions.add(new Notices.Action(messages.text("export.list"), () -> list(report)));
        }
        window.notices()
                .tell(TOPIC, new Notices.Notice(Notices.Tone.PLAIN, text.toString(), actions));
    }

    private String size(ExportReport report) {
        long bytes = report.files().stream().mapToLong(ExportReport.WrittenFile::bytes).sum();
        double kilobytes = bytes / KILO;
        return kilobytes < KILO
                ? messages.text("export.kilobytes", Math.max(1, Math.round(kilobytes)))
                : messages.text("export.megabytes", kilobytes / KILO);
    }

    private static void copy(ExportReport report) {
        var content = new ClipboardContent();
        content.putString(report.json());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void stopped() {
        window.notices().result(TOPIC, messages.text("export.cancelled"));
    }

    /// @param again shows the wizard with what was chosen
    void failed(String why, Runnable again) {
        window.notices()
                .tell(
                        TOPIC,
                        Notices.Notice.warning(
                                why, new Notices.Action(messages.text("export.again"), again)));
    }

    private String line(LossGroup group) {
        return messages.text(
                "export.loss.reason", group.losses().size(), messages.text(group.what()));
    }

    private void list(ExportReport report) {
        var sheets = window.shell().sheets();
        var view =
                new RemarksView(
                        messages.text("export.losses"),
                        LossGroup.of(report.losses()).stream().map(this::line).toList(),
                        messages.text("close"),
                        sheets::close);
        sheets.show(view, view.closeButton());
    }
}
