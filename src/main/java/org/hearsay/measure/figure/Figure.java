package org.hearsay.measure.figure;

/// A number with what it rests on; never without.
///
/// @param n how many items, spans or characters were compared
/// @param raw the share on which they agree, without regard to chance
/// @param interval [Interval#NONE] where there are too few documents
public record Figure(Coefficient coefficient, Score score, long n, Score raw, Interval interval) {

    public Figure withInterval(Interval known) {
        return new Figure(coefficient, score, n, raw, known);
    }
}
