package org.hearsay.project.agreement.figures;

import org.hearsay.measure.coding.Retrieval;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How well relations of one type agree.
///
/// @param aligned relations whose ends both have partners
/// @param outside relations of both annotators of which an end has none: a matter of spans
public record LinkAgreement(String type, Retrieval aligned, long outside) {

    /// Of all relations that one or both made between partners, those that both made.
    public Score accuracy() {
        long all = aligned.left() + aligned.right() - aligned.pairs();
        return Score.ratio((double) aligned.pairs(), (double) all, Why.NOTHING);
    }
}
