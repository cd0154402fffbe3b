package org.hearsay.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.HitSink;
import org.hearsay.project.search.Totals;

/// Hands hits on in handfuls: the first ones at once, then ten times a second. Used by the thread
/// that searches.
final class Batches implements HitSink {

    /// What fills a screen.
    private static final int FIRST = 50;

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final int limit;
    private final BiConsumer<List<Hit>, Totals> told;
    private List<Hit> waiting = new ArrayList<>();
    private Totals totals = Totals.NONE;
    private int lines;
    private long next = System.nanoTime() + EVERY;

    /// @param limit lines that are wanted; the others are counted
    /// @param told hits and numbers, on the thread that searches
    Batches(int limit, BiConsumer<List<Hit>, Totals> told) {
        this.limit = limit;
        this.told = told;
    }

    @Override
    public Wish take(Hit hit) {
        waiting.add(hit);
        lines++;
        if (lines == FIRST) {
            flush();
        }
        return lines < limit ? Wish.LINES : Wish.COUNTS;
    }

    @Override
    public void counted(Totals now) {
        totals = now;
        if (System.nanoTime() - next >= 0) {
            flush();
        }
    }

    void flush() {
        var hits = waiting;
        waiting = new ArrayList<>();
        next = System.nanoTime() + EVERY;
        told.accept(hits, totals);
    }
}
