package org.hearsay.project.agreement.compare;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.measure.match.Extents;
import org.hearsay.measure.match.MatchRule;
import org.hearsay.measure.match.Matching;
import org.hearsay.measure.match.Preference;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;

/// Spans of two annotators that are compared with each other, in code points.
final class LabelSpans {

    private final List<Annotation> left;
    private final List<Annotation> right;
    private final Extents leftExtents;
    private final Extents rightExtents;

    LabelSpans(List<Annotation> left, List<Annotation> right, CodePointIndex index) {
        this.left = left;
        this.right = right;
        leftExtents = extents(left, index);
        rightExtents = extents(right, index);
    }

    private static Extents extents(List<Annotation> spans, CodePointIndex index) {
        var result = Extents.builder();
        for (var span : spans) {
            var fragments = span.anchor().fragments();
            var bounds = new int[2 * fragments.size()];
            for (int i = 0; i < fragments.size(); i++) {
                bounds[2 * i] = index.toCodePoint(fragments.get(i).start());
                bounds[2 * i + 1] = index.toCodePoint(fragments.get(i).end());
            }
            result.add(bounds);
        }
        return result.build();
    }

    /// Partners.
    record Pair(Annotation left, Annotation right, double ratio) {

        boolean hasSameWords() {
            return ratio == 1;
        }
    }

    /// In the order of the left ones.
    List<Pair> pairs(MatchRule rule) {
        var matching = Matching.of(leftExtents, rightExtents, rule, this::alike);
        var result = new ArrayList<Pair>();
        for (int i = 0; i < left.size(); i++) {
            int partner = matching.ofLeft(i);
            if (partner != Matching.ALONE) {
                result.add(
                        new Pair(
                                left.get(i),
                                right.get(partner),
                                leftExtents.ratio(i, rightExtents, partner)));
            }
        }
        return result;
    }

    /// Of spans over the same words those go together that have the same values.
    private int alike(int l, int r) {
        var values = right.get(r).attributes().values();
        long same =
                left.get(l).attributes().values().entrySet().stream()
                        .filter(e -> e.getValue().equals(values.get(e.getKey())))
                        .count();
        return (int) Math.min(Preference.MOST, same);
    }
}
