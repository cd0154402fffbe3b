package org.hearsay.project.search;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.hearsay.job.Progress;
import org.hearsay.project.search.HitSink.Wish;
import org.hearsay.store.FoundText;
import org.hearsay.store.StoreException;

/// One search as it goes on: from found texts to lines and numbers.
final class Gathering {

    private final Finder finder;
    private final Annotations annotations;
    private final int context;
    private final HitSink sink;
    private final Progress progress;
    private Totals totals = Totals.NONE;
    private Wish wish = Wish.LINES;
    private Optional<BadQueryException> trouble = Optional.empty();

    /// What covers the hits of a text.
    @FunctionalInterface
    interface Annotations {
        Covering in(FoundText found) throws StoreException;
    }

    Gathering(
            Finder finder, Annotations annotations, int context, HitSink sink, Progress progress) {
        this.finder = finder;
        this.annotations = annotations;
        this.context = context;
        this.sink = sink;
        this.progress = progress;
    }

    boolean isStopped() {
        return isStopped(progress, totals.texts());
    }

    static boolean isStopped(Progress progress, long texts) {
        try {
            progress.at(texts, 0);
            return false;
        } catch (CancellationException _) {
            return true;
        }
    }

    /// @return whether to go on
    boolean visit(FoundText found) throws StoreException {
        progress.at(totals.texts(), 0);
        try {
            take(found);
        } catch (BadQueryException e) {
            trouble = Optional.of(e);
        }
        return wish != Wish.NOTHING && trouble.isEmpty();
    }

    Totals end() throws BadQueryException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return totals;
    }

    private void take(FoundText found) throws BadQueryException, StoreException {
        var spans = finder.in(found, this::isStopped);
        if (spans.isEmpty()) {
            totals = totals.withText(0, 0);
            return;
        }
        var covering = annotations.in(found);
        var lines = new Lines(found, context);
        int hits = 0;
        int untagged = 0;
        for (var span : spans) {
            var place = lines.place(lines.whole(span));
            if (wish != Wish.NOTHING && covering.lets(place.start(), place.end())) {
                var labels = covering.labels(place.start(), place.end());
                hits++;
                untagged += labels.isEmpty() ? 1 : 0;
                wish = wish == Wish.LINES ? sink.take(lines.line(place, labels)) : wish;
            }
        }
        totals = totals.withText(hits, untagged);
        if (hits > 0) {
            sink.counted(totals);
        }
    }
}
