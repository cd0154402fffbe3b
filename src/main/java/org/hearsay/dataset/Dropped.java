package org.hearsay.dataset;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what makes no training row, or not as it was annotated, by reason and label. One thread.
public final class Dropped {

    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

    /// Why.
    public enum Reason {
        /// Its annotator marked it as a draft.
        DRAFT,
        /// It lies in text that was excluded, or that its annotator has not read yet.
        OUTSIDE,
        /// It covers no token.
        NO_TOKEN,
        /// It starts or ends inside a token and was widened to it; it is not lost.
        WIDENED,
        /// It goes over the end of a sentence and begins again in the next; it is not lost.
        CUT_AT_SENTENCE,
        /// A later part of what has several begins anew; it is not lost.
        FURTHER_PART,
        /// Its value has no counterpart among the labels that were asked for.
        NO_COUNTERPART,
        /// Its value, which the rows are labelled by, was never chosen.
        NO_VALUE,
        /// Another annotation took its tokens, and there is one column only.
        NO_ROOM,
        /// Its two ends are farther apart than the window.
        BEYOND_WINDOW,
        /// The annotators disagree and there is no majority.
        NO_MAJORITY;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param label of the annotation, or type of the relation
    public void count(Reason reason, String label) {
        count(reason, label, 1);
    }

    /// @param number how many at once
    public void count(Reason reason, String label, int number) {
        counts.computeIfAbsent(reason.written(), _ -> new TreeMap<>())
                .merge(label, number, Integer::sum);
    }

    /// By reason, then by label.
    public Map<String, SortedMap<String, Integer>> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
