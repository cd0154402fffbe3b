package org.hearsay.project.agreement.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.measure.figure.Coefficient;
import org.hearsay.measure.figure.Figure;
import org.hearsay.measure.figure.Interval;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How well spans of one label agree, or of all.
///
/// @param label empty for all
/// @param match partners under the rule that was chosen
/// @param figures by coefficient
/// @param gammaLow at least; the same as at most where γ is exact
public record SpanAgreement(
        String label,
        Retrieval exact,
        Retrieval overlap,
        Retrieval match,
        Map<Coefficient, Figure> figures,
        Score gammaLow,
        Score gammaHigh) {

    public SpanAgreement {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /// Undefined where it was not measured.
    public Figure figure(Coefficient coefficient) {
        var nothing = Score.undefined(Why.NOTHING);
        return figures.getOrDefault(
                coefficient, new Figure(coefficient, nothing, 0, nothing, Interval.NONE));
    }
}
