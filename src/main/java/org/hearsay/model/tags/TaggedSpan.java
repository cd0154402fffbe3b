package org.hearsay.model.tags;

import java.util.List;
import org.hearsay.model.Annotation;

/// An annotation as tokens hold it.
///
/// @param runs at least one, in text order, without overlap
/// @param onBorders whether the annotation begins and ends where tokens do
/// @param cutAtSentences how many of its runs begin only because a sentence does
public record TaggedSpan(
        Annotation annotation, List<TokenRun> runs, boolean onBorders, int cutAtSentences) {

    public TaggedSpan {
        runs = List.copyOf(runs);
    }

    /// From the first to the last token, gaps included.
    public TokenRun hull() {
        return new TokenRun(runs.getFirst().first(), runs.getLast().end());
    }
}
