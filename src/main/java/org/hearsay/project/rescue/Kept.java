package org.hearsay.project.rescue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.edit.Pending;
import org.hearsay.model.Id;

/// Steps of a project that were kept aside because its file could not be written.
///
/// @param journal the file that they are in
/// @param since when the last step before them was saved
/// @param annotator id of whoever took them
public record Kept(Path journal, Instant since, Id annotator, List<Pending> pending) {

    public Kept {
        pending = List.copyOf(pending);
    }
}
