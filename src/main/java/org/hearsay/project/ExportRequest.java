package org.hearsay.project;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;

/// What to export and how.
///
/// @param format id of the writer
/// @param folder where to; made where it is not there
/// @param layer name of the annotator whose layers are written, `gold`, or `all`
/// @param documents part of the titles or an id of the documents to write; empty for all
/// @param onlyDone whether layers that are not done are left out
/// @param verify whether the files are read back and compared
/// @param split into which splits, each in a folder of its own
public record ExportRequest(
        String format,
        Path folder,
        String layer,
        String documents,
        boolean onlyDone,
        boolean verify,
        Map<String, String> options,
        Splitting.Choice split) {

    public static final String GOLD = "gold";
    public static final String ALL = "all";

    /// All documents in one folder.
    public static final Splitting.Choice NO_SPLIT =
            new Splitting.Choice(new Plan.Whole(), GroupBy.ARTICLE, Shared.REFUSE, 1);

    public ExportRequest {
        options = Map.copyOf(options);
    }

    public ExportRequest splitBy(Splitting.Choice choice) {
        return new ExportRequest(
                format, folder, layer, documents, onlyDone, verify, options, choice);
    }

    public boolean isSplit() {
        return !(split.plan() instanceof Plan.Whole);
    }

    /// Whether the articles themselves are left out, so that no reader can take the files in.
    public boolean isTextless() {
        return "none".equals(options.get("text"));
    }

    public ExportRequest into(Path other) {
        return new ExportRequest(format, other, layer, documents, onlyDone, verify, options, split);
    }
}
