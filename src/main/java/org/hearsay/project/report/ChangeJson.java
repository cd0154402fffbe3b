package org.hearsay.project.report;

/// What a change of many documents did, as JSON.
public final class ChangeJson {

    private ChangeJson() {}

    /// @param changed how many of `documents` are not as they were
    public static String of(int documents, int changed) {
        return JsonRows.line(JsonRows.object().put("documents", documents).put("changed", changed));
    }
}
