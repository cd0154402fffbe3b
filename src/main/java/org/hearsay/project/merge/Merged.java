package org.hearsay.project.merge;

import java.util.Optional;
import org.hearsay.edit.LoggedStep;

/// A merge that was made.
///
/// @param step its row in the log; empty where nothing was new
public record Merged(MergeReport report, Optional<LoggedStep> step) {}
