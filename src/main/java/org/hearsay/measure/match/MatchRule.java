package org.hearsay.measure.match;

/// Which spans may be matched, and what is best.
///
/// @param least the smallest ratio of shared units to all units of a pair, from 0 to 1; at 0 one
///   shared unit is enough
public record MatchRule(Goal goal, double least) {

    /// What a matching is to have as much as possible of.
    public enum Goal {
        /// The sum of the ratios: each span goes to the one it resembles most.
        CLOSEST,
        /// Pairs; among matchings with as many pairs, the sum of the ratios.
        MOST
    }

    public static final MatchRule CLOSEST = new MatchRule(Goal.CLOSEST, 0);
    public static final MatchRule MOST = new MatchRule(Goal.MOST, 0);

    public MatchRule {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("Not a ratio: " + least);
        }
    }

    public static MatchRule most(double least) {
        return new MatchRule(Goal.MOST, least);
    }
}
