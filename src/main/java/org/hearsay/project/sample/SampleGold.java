package org.hearsay.project.sample;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.review.Review;
import org.hearsay.review.decide.Deciding;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.store.Incoming;
import org.hearsay.store.StoredArticle;

/// What the sample is made of, and behind it the gold of its last text as far as nobody has to
/// decide it: what both annotators agree on. Their differences are left to whoever tries a review.
///
/// Runs on the store's thread.
final class SampleGold implements Iterator<Incoming> {

    private final Iterator<? extends Incoming> files;
    private final IdSource ids;
    private final Instant now;
    private final Map<Id, List<Layer>> layers = new HashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Deque<Incoming> gold = new ArrayDeque<>();
    private Registry registry;
    private Optional<StoredArticle> last = Optional.empty();
    private boolean isMade;

    /// @param registry before the files come in
    SampleGold(Iterator<? extends Incoming> files, Registry registry, IdSource ids, Instant now) {
        this.files = files;
        this.registry = registry;
        this.ids = ids;
        this.now = now;
    }

    @Override
    public boolean hasNext() {
        if (!files.hasNext() && !isMade) {
            isMade = true;
            last.ifPresent(this::make);
        }
        return files.hasNext() || !gold.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!files.hasNext()) {
            return gold.remove();
        }
        var next = files.next();
        note(next);
        return next;
    }

    private void note(Incoming incoming) {
        switch (incoming) {
            case Incoming.Change(Edit.Add(Comment comment)) -> comments.add(comment);
            case Incoming.Change(Edit.Add(Item item)) -> registry = registry.with(item);
            case Incoming.Change(Edit.Replace(_, Item item)) -> registry = registry.with(item);
            case Incoming.Change _, Incoming.Copies _ -> {}
            case Incoming.NewDocument(var article, var made) -> {
                last = Optional.of(article);
                made.forEach(this::note);
            }
            case Incoming.NewLayer(var layer) -> note(layer);
        }
    }

    private void note(Layer layer) {
        layers.computeIfAbsent(layer.head().document(), _ -> new ArrayList<>()).add(layer);
    }

    private void make(StoredArticle stored) {
        var document = stored.article().document().id();
        var all = layers.getOrDefault(document, List.of());
        var review =
                Review.of(
                        new OpenDocument(stored.article(), stored.segmentation(), all),
                        registry,
                        all.stream().filter(l -> Review.isFinished(l.head())).toList(),
                        List.of(),
                        comments.stream().filter(c -> c.document().equals(document)).toList());
        new Deciding(review.standings(), GoldKeeping.of(document, all, registry, ids), ids, now)
                .takeOver(review.rules().strategy())
                .ifPresent(this::add);
    }

    /// As a layer with all that is on it, since it is new as a whole.
    private void add(Transaction step) {
        var layer = Optional.<Layer>empty();
        for (var edit : step.edits()) {
            switch (edit) {
                case Edit.Add(Annotator owner) ->
                        gold.add(new Incoming.Change(new Edit.Add(owner)));
                case Edit.Add(LayerHead head) -> layer = Optional.of(Layer.empty(head));
                default -> layer = layer.map(edit::applyTo);
            }
        }
        layer.map(Incoming.NewLayer::new).ifPresent(gold::add);
    }
}
