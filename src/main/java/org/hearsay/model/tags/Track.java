package org.hearsay.model.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// One column of tags: annotations of one label that share no token. Fills up; one thread.
public final class Track {

    private final String label;
    private final int number;
    private final BitSet taken = new BitSet();
    private final List<TaggedSpan> spans = new ArrayList<>();

    Track(String label, int number) {
        this.label = label;
        this.number = number;
    }

    /// As a column is headed: `CLAIM.2`.
    public String name() {
        return label + "." + number;
    }

    public String label() {
        return label;
    }

    /// From 1.
    public int number() {
        return number;
    }

    public List<TaggedSpan> spans() {
        return Collections.unmodifiableList(spans);
    }

    /// Takes the span in, unless something lies on one of its tokens.
    boolean takes(TaggedSpan span) {
        for (var run : span.runs()) {
            if (!isFree(run)) {
                return false;
            }
        }
        return take(span);
    }

    /// As [#takes], counting what lies between the parts of a span too.
    boolean takesHull(TaggedSpan span) {
        return isFree(span.hull()) && take(span) && fill(span.hull());
    }

    private boolean take(TaggedSpan span) {
        spans.add(span);
        span.runs().forEach(this::fill);
        return true;
    }

    private boolean fill(TokenRun run) {
        taken.set(run.first(), run.end());
        return true;
    }

    private boolean isFree(TokenRun run) {
        int next = taken.nextSetBit(run.first());
        return next < 0 || next >= run.end();
    }
}
