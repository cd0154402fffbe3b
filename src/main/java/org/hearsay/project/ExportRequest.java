package org.hearsay.project;

import java.nio.file.Path;
import java.util.Map;

/// What to export and how.
///
/// @param format id of the writer
/// @param folder where to; made where it is not there
/// @param layer name of the annotator whose layers are written, `gold`, or `all`
/// @param documents part of the titles or an id of the documents to write; empty for all
/// @param onlyDone whether layers that are not done are left out
/// @param verify whether the files are read back and compared
public record ExportRequest(
        String format,
        Path folder,
        String layer,
        String documents,
        boolean onlyDone,
        boolean verify,
        Map<String, String> options) {

    public static final String GOLD = "gold";
    public static final String ALL = "all";

    public ExportRequest {
        options = Map.copyOf(options);
    }

    /// Whether the articles themselves are left out, so that no reader can take the files in.
    public boolean isTextless() {
        return "none".equals(options.get("text"));
    }

    public ExportRequest into(Path other) {
        return new ExportRequest(format, other, layer, documents, onlyDone, verify, options);
    }
}
