package org.hearsay.measure.match;

import java.util.Arrays;

/// Which span of the left annotator is which of the right one's; a span has one partner or none.
/// The best there is under a [MatchRule], found in each cluster of overlapping spans by itself.
/// Matching the two the other way round gives the same pairs.
public final class Matching {

    /// Stands for a partner where there is none.
    public static final int ALONE = -1;

    private final int[] ofLeft;
    private final int[] ofRight;
    private final int size;

    private Matching(int[] ofLeft, int[] ofRight) {
        this.ofLeft = ofLeft;
        this.ofRight = ofRight;
        size = (int) Arrays.stream(ofLeft).filter(p -> p != ALONE).count();
    }

    public static Matching of(Extents left, Extents right, MatchRule rule) {
        return of(left, right, rule, Preference.NONE);
    }

    public static Matching of(Extents left, Extents right, MatchRule rule, Preference preference) {
        return left.compare(right) <= 0
                ? solve(left, right, rule, preference)
                : solve(right, left, rule, (a, b) -> preference.of(b, a)).turned();
    }

    private static Matching solve(
            Extents left, Extents right, MatchRule rule, Preference preference) {
        var pairs = Candidates.of(left, right, rule.least());
        return new ClusterSolver(left, right, rule.goal(), preference).solve(pairs);
    }

    static Matching of(int[] partnerOfLeft, int rights) {
        var ofRight = new int[rights];
        Arrays.fill(ofRight, ALONE);
        for (int i = 0; i < partnerOfLeft.length; i++) {
            if (partnerOfLeft[i] != ALONE) {
                ofRight[partnerOfLeft[i]] = i;
            }
        }
        return new Matching(partnerOfLeft, ofRight);
    }

    private Matching turned() {
        return new Matching(/* ofLeft= */ ofRight, /* ofRight= */ ofLeft);
    }

    /// How many pairs there are.
    public int size() {
        return size;
    }

    /// The number of the right span, or [#ALONE].
    public int ofLeft(int left) {
        return ofLeft[left];
    }

    /// The number of the left span, or [#ALONE].
    public int ofRight(int right) {
        return ofRight[right];
    }
}
