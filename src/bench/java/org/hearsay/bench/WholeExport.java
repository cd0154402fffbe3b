package org.hearsay.bench;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.format.Formats;
import org.hearsay.job.Progress;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.Project;
import org.hearsay.project.dataset.CardAgreement;

/// Writes all of a project in one format.
///
/// @param readBack whether the files are read again
record WholeExport(Formats formats, String format, boolean readBack) {

    /// @return how many documents and annotations were written
    long write(Project project, Path folder) throws Exception {
        var request =
                new ExportRequest(
                        format,
                        folder,
                        ExportRequest.ALL,
                        "",
                        false,
                        readBack,
                        Map.of(),
                        ExportRequest.NO_SPLIT);
        var report =
                new Exporting(formats, "bench", CardAgreement::of)
                        .run(project, request, Progress.NONE);
        return report.documents() + (long) report.annotations();
    }
}
