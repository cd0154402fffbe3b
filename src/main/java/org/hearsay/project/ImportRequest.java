package org.hearsay.project;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to import and how.
///
/// @param paths files and folders; folders with all below them
/// @param format id of the reader; empty to tell from the files
/// @param annotator name for annotations whose file names nobody; empty for the name of their
///   folder
/// @param charset of text files; null to tell from their bytes
/// @param strict whether a single line that cannot be taken in refuses everything
/// @param keepDuplicates whether plain text that is there already comes in again
/// @param choices about single files
public record ImportRequest(
        List<Path> paths,
        String format,
        String annotator,
        @Nullable Charset charset,
        boolean strict,
        boolean keepDuplicates,
        FileChoices choices) {

    public ImportRequest {
        paths = List.copyOf(paths);
    }

    /// Without choices about single files.
    public ImportRequest(
            List<Path> paths,
            String format,
            String annotator,
            @Nullable Charset charset,
            boolean strict,
            boolean keepDuplicates) {
        this(paths, format, annotator, charset, strict, keepDuplicates, FileChoices.NONE);
    }

    /// Everything told from the files.
    public static ImportRequest of(List<Path> paths) {
        return new ImportRequest(paths, "", "", null, false, false);
    }

    public ImportRequest with(FileChoices chosen) {
        return new ImportRequest(paths, format, annotator, charset, strict, keepDuplicates, chosen);
    }
}
