package org.hearsay.project.preset;

import org.hearsay.project.ExportRequest;

/// An export that somebody wants to make again.
///
/// @param name as it is listed
/// @param request with the folder that was last written to
public record ExportPreset(String name, ExportRequest request) {}
