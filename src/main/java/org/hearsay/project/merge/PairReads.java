package org.hearsay.project.merge;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hearsay.model.Layer;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.store.Contents.KeptLayer;
import org.hearsay.store.StoredArticle;

/// Reads articles that both sides have, one pair behind the other. Both sides are asked at once,
/// and for the next pair while one is compared, since each is read by a thread of its own.
final class PairReads {

    private final Side ours;
    private final Side theirs;
    private final Iterator<Pairing.Pair> pairs;
    private Optional<Asked> coming;

    PairReads(Side ours, Side theirs, List<Pairing.Pair> pairs) {
        this.ours = ours;
        this.theirs = theirs;
        this.pairs = pairs.iterator();
        coming = asked();
    }

    /// One article on both sides, each row checked.
    ///
    /// @param mine layers of ours, also those that do not count
    /// @param yours layers of theirs that count
    record Read(StoredArticle here, StoredArticle there, List<KeptLayer> mine, List<Layer> yours) {}

    /// Waits for the next pair.
    Read next() throws ProjectException {
        var next = coming.orElseThrow(NoSuchElementException::new);
        coming = asked();
        return new Read(
                Translation.now(next.here()),
                Translation.now(next.there()),
                Translation.now(next.mine()),
                Translation.now(next.yours()).stream()
                        .filter(KeptLayer::counts)
                        .map(KeptLayer::layer)
                        .toList());
    }

    private Optional<Asked> asked() {
        if (!pairs.hasNext()) {
            return Optional.empty();
        }
        var pair = pairs.next();
        return Optional.of(
                new Asked(
                        ours.store().article(pair.ours()),
                        theirs.store().article(pair.theirs()),
                        ours.store().lookups().contents().layers(pair.ours()),
                        theirs.store().lookups().contents().layers(pair.theirs())));
    }

    private record Asked(
            CompletionStage<StoredArticle> here,
            CompletionStage<StoredArticle> there,
            CompletionStage<List<KeptLayer>> mine,
            CompletionStage<List<KeptLayer>> yours) {}
}
