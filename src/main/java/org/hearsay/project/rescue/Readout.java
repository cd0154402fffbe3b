package org.hearsay.project.rescue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.project.Labels;
import org.hearsay.project.rescue.Missing.Source;
import org.hearsay.project.rescue.Missing.What;
import org.hearsay.store.Incoming;
import org.hearsay.store.Leftover;
import org.hearsay.store.Remains;
import org.hearsay.store.StoredArticle;

/// Goes through a damaged file document by document, as the new one's store asks for more, and
/// notes what is missing.
final class Readout implements Iterator<Incoming> {

    private final Remains remains;
    private final StandIn standIn;
    private final Progress progress;
    private final Labels labels;
    private final List<Missing> missing;
    private final Iterator<Long> numbers;
    private final int total;
    private final Set<Id> people = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Id> seen = new HashSet<>();
    private final Set<Id> kept = new HashSet<>();
    private final Deque<Incoming> ready = new ArrayDeque<>();
    private int done;
    private int layers;
    private int annotations;
    private int relations;
    private int comments;
    private boolean isFinished;

    /// @param registry what the new project knows already
    /// @param missing is added to
    Readout(
            Remains remains,
            StandIn standIn,
            Registry registry,
            List<Missing> missing,
            Progress progress) {
        this.remains = remains;
        this.standIn = standIn;
        this.missing = missing;
        this.progress = progress;
        labels = new Labels(registry.schemaVersion());
        registry.annotators().values().forEach(this::know);
        var all = remains.documents();
        numbers = all.iterator();
        total = all.size();
    }

    Recovered.Tally tally() {
        return new Recovered.Tally(kept.size(), layers, annotations, relations, comments);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !isFinished) {
            if (numbers.hasNext()) {
                progress.at(done++, total);
                long number = numbers.next();
                take(number, remains.document(number));
            } else {
                finish();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void take(long number, Leftover leftover) {
        if (!seen.add(leftover.id())) {
            return;
        }
        switch (leftover) {
            case Leftover.Gone _ -> {}
            case Leftover.Lost(var id, var title) -> {
                var known = standIn.documents().get(id);
                var fallback = known == null ? "#" + number : known.title();
                missing.add(Missing.of(What.ARTICLE, title.isEmpty() ? fallback : title, 1));
            }
            case Leftover.Kept document -> take(document);
        }
    }

    private void take(Leftover.Kept document) {
        var article = document.hasDetails() ? document.article() : named(document.article());
        var title = article.article().document().title();
        if (!document.hasForm()) {
            missing.add(Missing.of(What.FORM, title, 1));
        }
        if (document.lostLayers() > 0) {
            missing.add(Missing.of(What.LAYERS, title, document.lostLayers()));
        }
        var made = new ArrayList<Layer>();
        int lost = 0;
        for (var each : document.layers()) {
            made.add(each.layer());
            lost += each.lost();
            need(each.layer().head().annotator());
            count(each.layer());
        }
        if (lost > 0) {
            missing.add(Missing.of(What.ANNOTATIONS, title, lost));
        }
        kept.add(document.id());
        ready.add(new Incoming.NewDocument(article, made));
    }

    /// With the title and metadata that a backup has for the very text.
    private StoredArticle named(StoredArticle stored) {
        var article = stored.article();
        var before = article.document();
        var known =
                Optional.ofNullable(standIn.documents().get(before.id()))
                        .filter(d -> d.sha256().equals(before.sha256()));
        var document =
                known.map(d -> before.withTitle(d.title()).withMetadata(d.metadata()))
                        .orElse(before);
        var source = known.isPresent() ? Source.BACKUP : Source.NONE;
        missing.add(new Missing(What.DETAILS, document.title(), 1, source));
        return new StoredArticle(
                new Article(document, article.text(), article.form()),
                stored.segmentation(),
                stored.source());
    }

    private void count(Layer layer) {
        labels.need(layer);
        layers++;
        annotations += layer.annotations().size();
        relations += layer.relationCount();
    }

    /// Somebody whose layers are there, though their name is not.
    private void need(Id annotator) {
        if (people.contains(annotator)) {
            return;
        }
        int number = people.size() + 1;
        while (names.contains("Annotator " + number)) {
            number++;
        }
        var person =
                new Annotator(
                        annotator, "Annotator " + number, "A" + number, Annotator.Role.ANNOTATOR);
        know(person);
        ready.add(new Incoming.Change(new Edit.Add(person)));
    }

    private void know(Annotator person) {
        people.add(person.id());
        names.add(person.name());
    }

    private void finish() {
        isFinished = true;
        progress.at(total, total);
        for (var known : standIn.documents().values()) {
            if (!seen.contains(known.id())) {
                missing.add(Missing.of(What.ARTICLE, known.title(), 1));
            }
        }
        if (!remains.isClear()) {
            missing.add(Missing.of(What.EXTENT, "", 1));
        }
        var found = remains.comments();
        for (var comment : found.rows()) {
            if (kept.contains(comment.document())) {
                need(comment.author());
                ready.add(new Incoming.Change(new Edit.Add(comment)));
                comments++;
            }
        }
        if (found.lost() > 0) {
            missing.add(Missing.of(What.COMMENTS, "", found.lost()));
        }
        decisions();
        labels.change().map(Incoming.Change::new).ifPresent(ready::add);
    }

    private void decisions() {
        var found = remains.decisions();
        for (var decision : found.rows()) {
            if (kept.contains(decision.document())) {
                need(decision.reviewer());
                ready.add(new Incoming.Change(new Edit.Add(decision)));
            }
        }
        if (found.lost() > 0) {
            missing.add(Missing.of(What.DECISIONS, "", found.lost()));
        }
    }
}
