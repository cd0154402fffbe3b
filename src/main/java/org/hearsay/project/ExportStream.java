package org.hearsay.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.job.Progress;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.certificate.Expected;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.Wanted;
import org.hearsay.store.WholeDocument;
import org.jspecify.annotations.Nullable;

/// Hands the documents of an export over, one at a time, and notes what each layer holds, for the
/// comparison afterwards.
final class ExportStream implements Iterator<AnnotatedDocument> {

    private static final int PAGE = 200;
    private static final int AT_ONCE = 16;
    private static final long CHARACTERS = 250_000;

    /// What becomes of the documents.
    ///
    /// @param isCompared whether what is handed over is to be compared afterwards
    /// @param isTokenized whether paragraphs, sentences and tokens are looked at
    record Handling(boolean isCompared, boolean isTokenized) {}

    /// The project could not be read in the middle of an export.
    static final class ReadException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final ProjectException cause;

        ReadException(ProjectException cause) {
            super(cause);
            this.cause = cause;
        }

        ProjectException cause() {
            return cause;
        }
    }

    private final ProjectStore store;
    private final Selection selection;
    private final Predicate<Id> part;
    private final Progress progress;
    private final Map<Id, List<Comment>> comments;
    private final Map<Id, List<Decision>> decisions;
    private final Handling handling;
    private final Deque<DocumentRow> page = new ArrayDeque<>();
    private final Deque<WholeDocument> ready = new ArrayDeque<>();
    private final Expected expected;
    private final SortedMap<Id, Integer> revisions = new TreeMap<>();
    private final SortedMap<Id, String> gold = new TreeMap<>();
    private @Nullable CompletableFuture<List<WholeDocument>> ahead;
    private @Nullable AnnotatedDocument next;
    private long place;
    private long done;
    private boolean atEnd;

    /// @param part which documents of the selection
    ExportStream(
            Project project,
            Selection selection,
            Predicate<Id> part,
            Progress progress,
            Handling handling)
            throws ProjectException {
        store = Projects.storeOf(project);
        this.selection = selection;
        this.part = part;
        this.progress = progress;
        this.handling = handling;
        expected = new Expected(Translation.now(project.registry()).entities().values());
        comments =
                Translation.now(store.comments()).stream()
                        .collect(Collectors.groupingBy(Comment::document));
        decisions =
                Translation.now(store.lookups().decisions()).stream()
                        .collect(Collectors.groupingBy(Decision::document));
    }

    /// Of the documents whose text was corrected.
    SortedMap<Id, Integer> revisions() {
        return revisions;
    }

    /// Names of the versions of gold that were handed over.
    SortedMap<Id, String> gold() {
        return gold;
    }

    /// What was handed over so far; nothing where it is not to be compared.
    Expected expected() {
        return expected;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !atEnd) {
            advance();
        }
        return next != null;
    }

    @Override
    public AnnotatedDocument next() {
        var current = hasNext() ? next : null;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return current;
    }

    private void advance() {
        try {
            if (ready.isEmpty()) {
                var asked = ahead == null ? asked() : ahead;
                ready.addAll(Translation.now(asked));
                // The store reads the next ones while these are written.
                ahead = ready.isEmpty() ? null : asked();
            }
            if (ready.isEmpty()) {
                atEnd = true;
                return;
            }
            next = handedOver(ready.remove());
        } catch (ProjectException e) {
            throw new ReadException(e);
        }
    }

    /// The next documents with what is on them, at once as many as make a small book: to ask for
    /// each by itself would take longer than to read it.
    private CompletableFuture<List<WholeDocument>> asked() throws ProjectException {
        var rows = new ArrayList<DocumentRow>();
        long characters = 0;
        for (var row = nextRow(); row != null; row = nextRow()) {
            rows.add(row);
            characters += row.document().length();
            if (rows.size() == AT_ONCE || characters >= CHARACTERS) {
                break;
            }
        }
        var parts = handling.isTokenized() ? Wanted.Parts.WORDS_AND_TOKENS : Wanted.Parts.WORDS;
        return rows.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : store.whole(new Wanted(rows, parts));
    }

    /// With the layers that are to be written.
    ///
    /// @return null at the end
    private @Nullable DocumentRow nextRow() throws ProjectException {
        while (true) {
            if (page.isEmpty()) {
                page.addAll(Translation.now(store.documents(place, PAGE)));
                if (page.isEmpty()) {
                    return null;
                }
            }
            var row = page.remove();
            place = row.place();
            progress.at(done, 0);
            var layers = row.layers().stream().filter(l -> selection.takes(l.head())).toList();
            if (isWithoutItsGold(row, layers)) {
                decisions.remove(row.document().id());
            }
            boolean any = !layers.isEmpty() || selection.takesBareDocuments();
            if (any && isWanted(row)) {
                done++;
                return new DocumentRow(row.document(), row.place(), layers);
            }
        }
    }

    /// Decisions go where the gold goes that came from them.
    private static boolean isWithoutItsGold(DocumentRow row, List<DocumentRow.LayerCount> written) {
        return hasGold(row.layers()) && !hasGold(written);
    }

    private static boolean hasGold(List<DocumentRow.LayerCount> layers) {
        return layers.stream().anyMatch(l -> l.head().kind() == LayerHead.Kind.GOLD);
    }

    private boolean isWanted(DocumentRow row) {
        return selection.takes(row) && part.test(row.document().id());
    }

    private void note(Id document, List<Layer> layers) {
        layers.stream()
                .map(Layer::head)
                .filter(h -> h.kind() == LayerHead.Kind.GOLD)
                .map(h -> GoldNames.of(h, decisions.getOrDefault(document, List.of())))
                .forEach(name -> gold.put(document, name));
    }

    private AnnotatedDocument handedOver(WholeDocument whole) {
        var stored = whole.article();
        var document = stored.article().document();
        if (document.revision() > 1) {
            revisions.put(document.id(), document.revision());
        }
        note(document.id(), whole.layers());
        if (handling.isCompared()) {
            expected.note(document, stored.article().text(), whole.layers());
        }
        return new AnnotatedDocument(
                stored.article(),
                stored.segmentation(),
                stored.source(),
                whole.layers(),
                comments.getOrDefault(document.id(), List.of()),
                decisions.getOrDefault(document.id(), List.of()));
    }
}
