package org.hearsay.project.report;

import org.hearsay.project.backup.Backup;
import tools.jackson.databind.node.ObjectNode;

/// Backups as rows of a list.
public final class BackupRows {

    private BackupRows() {}

    public static Row of(Backup backup) {
        return JsonRows.row(
                node(backup),
                backup.time(),
                backup.kind().word(),
                backup.bytes(),
                backup.file().getFileName());
    }

    /// One that was just made or found to be up to date, which is checked either way, as JSON.
    public static String verified(Backup backup) {
        return JsonRows.line(node(backup).put("verified", true));
    }

    private static ObjectNode node(Backup backup) {
        return JsonRows.object()
                .put("path", backup.file().toString())
                .put("kind", backup.kind().word())
                .put("time", backup.time().toString())
                .put("bytes", backup.bytes());
    }
}
