package org.hearsay.project.preset;

import org.hearsay.project.dataset.DatasetRequest;

/// A training set that somebody wants to make again.
///
/// @param name as it is listed
/// @param request with the folder that was last written to
public record TrainingPreset(String name, DatasetRequest request) {}
