package org.hearsay.project.agreement.figures;

import java.time.Instant;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.model.Id;

/// How well one document agrees, over all pairs of annotators.
///
/// @param match partners under the rule that was chosen
/// @param differences cases of spans that have no partner with the same label and words
/// @param worked when the last of the spans was changed
public record DocumentAgreement(
        Id document, String title, Retrieval match, int differences, Instant worked) {}
