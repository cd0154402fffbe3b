package org.hearsay.project.agreement;

import org.hearsay.project.agreement.compare.Case;

/// A case with what a list shows of it.
///
/// @param document its title
/// @param words of the text where it is, not too many
public record FoundCase(Case found, String document, String words) {}
