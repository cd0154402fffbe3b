package org.hearsay.review.decide;

import org.hearsay.model.Decision;
import org.hearsay.model.Id;

/// Who decides, and whether they know whose the opinions are.
///
/// @param annotator id
public record Reviewer(Id annotator, Decision.View view) {}
