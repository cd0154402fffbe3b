package org.hearsay.measure.gamma;

import java.util.List;
import org.hearsay.measure.match.Assignment;

/// The best alignment of the units of all annotators: exact for two, between bounds for more where
/// it takes too long.
final class Alignment {

    /// Costs are whole numbers for the exact method.
    private static final double SCALE = 1L << 40;

    private final Dissimilarity measure;

    Alignment(Dissimilarity measure) {
        this.measure = measure;
    }

    Disorder of(List<Marks> annotators) {
        if (annotators.size() == 2) {
            double cost = pair(annotators.getFirst(), annotators.getLast());
            int units = annotators.getFirst().size() + annotators.getLast().size();
            return new Disorder(cost, cost, units);
        }
        return new Clusters(annotators, measure).align();
    }

    /// Every left unit gets a right one or is alone; the price of being alone is that of two,
    /// because a right one is alone then too.
    double pair(Marks left, Marks right) {
        double limit = 2 * measure.alone();
        var near = new Nearby(right, measure);
        var assignment = new Assignment(left.size(), right.size(), Math.round(limit * SCALE));
        for (int i = 0; i < left.size(); i++) {
            int unit = i;
            near.each(
                    left,
                    unit,
                    limit,
                    j ->
                            assignment.pair(
                                    unit, j, Math.round(measure.of(left, unit, right, j) * SCALE)));
        }
        var partner = assignment.solve();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != Assignment.ALONE) {
                sum += measure.of(left, i, right, partner[i]);
                pairs++;
            }
        }
        return sum + measure.alone() * (left.size() + right.size() - 2.0 * pairs);
    }
}
