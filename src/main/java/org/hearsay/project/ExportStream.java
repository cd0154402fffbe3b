package org.hearsay.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.job.Progress;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.certificate.Expected;
import org.hearsay.store.Wanted.Parts;
import org.hearsay.store.WholeDocument;
import org.jspecify.annotations.Nullable;

/// Hands the documents of an export over, one at a time, and notes what each layer holds, for the
/// comparison afterwards.
final class ExportStream implements Iterator<AnnotatedDocument> {

    /// What becomes of the documents.
    ///
    /// @param isCompared whether what is handed over is to be compared afterwards
    /// @param isTokenized whether paragraphs, sentences and tokens are looked at
    /// @param crew makes documents of what the store has read
    record Handling(boolean isCompared, boolean isTokenized, Executor crew) {}

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

    private final Map<Id, List<Comment>> comments;
    private final Map<Id, List<Decision>> decisions;
    private final boolean isCompared;
    private final ExportAhead ahead;
    private final Deque<WholeDocument> ready = new ArrayDeque<>();
    private final Expected expected;
    private final SortedMap<Id, Integer> revisions = new TreeMap<>();
    private final SortedMap<Id, String> gold = new TreeMap<>();
    private @Nullable AnnotatedDocument next;
    private boolean atEnd;

    /// @param part which documents of the selection
    ExportStream(
            Project project,
            Selection selection,
            Predicate<Id> part,
            Progress progress,
            Handling handling)
            throws ProjectException {
        var store = Projects.storeOf(project);
        isCompared = handling.isCompared();
        expected = new Expected(Translation.now(project.registry()).entities().values());
        comments =
                Translation.now(store.comments()).stream()
                        .collect(Collectors.groupingBy(Comment::document));
        decisions =
                Translation.now(store.lookups().decisions()).stream()
                        .collect(Collectors.groupingBy(Decision::document));
        // Decisions go where the gold goes that came from them.
        var rows = new ExportRows(store, selection, part, progress, decisions::remove);
        ahead =
                new ExportAhead(
                        store,
                        rows,
                        handling.isTokenized() ? Parts.WORDS_AND_TOKENS : Parts.WORDS,
                        handling.crew());
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
                ready.addAll(ahead.next());
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
        if (isCompared) {
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
