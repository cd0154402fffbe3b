package org.hearsay.ui.exporting;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hearsay.project.ExportRequest;
import org.hearsay.ui.support.Messages;

/// What the export wizard says.
record ExportTexts(Messages messages) {

    String format(String id) {
        var key = "export.format." + id;
        return messages.has(key) ? messages.text(key) : id;
    }

    String layer(String name) {
        boolean special = name.equals(ExportRequest.ALL) || name.equals(ExportRequest.GOLD);
        return special ? messages.text("export.layer." + name) : name;
    }

    String capabilities(FormatRow row) {
        if (row.missing().isEmpty()) {
            return messages.text("export.no-losses");
        }
        var names =
                row.missing().stream()
                        .map(c -> messages.text("capability." + c.name()))
                        .collect(Collectors.joining(", "));
        return messages.text("export.cannot", names);
    }

    String lost(FormatRow row) {
        return row.trouble().isEmpty()
                ? row.lost().map(this::lost).orElseGet(() -> messages.text("export.counting"))
                : row.trouble();
    }

    private String lost(FormatRow.Lost lost) {
        if (lost.isNothing()) {
            return messages.text("export.loses-nothing");
        }
        var parts = new ArrayList<String>();
        if (lost.spans() > 0) {
            parts.add(messages.text("export.lost.spans", lost.spans(), lost.allSpans()));
        }
        if (lost.links() > 0) {
            parts.add(messages.text("export.lost.links", lost.links()));
        }
        if (lost.others() > 0) {
            parts.add(messages.text("export.lost.others", lost.others()));
        }
        return messages.text("export.would-lose", String.join(", ", parts));
    }
}
