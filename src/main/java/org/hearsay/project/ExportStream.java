package org.hearsay.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.job.Progress;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.certificate.Expected;
import org.hearsay.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// Hands the documents of an export over, one at a time, and notes what each layer holds, for the
/// comparison afterwards.
final class ExportStream implements Iterator<AnnotatedDocument> {

    private static final int PAGE = 200;

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
    private final Progress progress;
    private final Map<Id, List<Comment>> comments;
    private final boolean isCompared;
    private final Deque<DocumentRow> page = new ArrayDeque<>();
    private final Expected expected = new Expected();
    private final SortedMap<Id, Integer> revisions = new TreeMap<>();
    private @Nullable AnnotatedDocument next;
    private long place;
    private long done;
    private boolean atEnd;

    /// @param isCompared whether what is handed over is to be compared afterwards
    ExportStream(Project project, Selection selection, Progress progress, boolean isCompared)
            throws ProjectException {
        store = Projects.storeOf(project);
        this.selection = selection;
        this.progress = progress;
        this.isCompared = isCompared;
        comments =
                Translation.now(store.comments()).stream()
                        .collect(Collectors.groupingBy(Comment::document));
    }

    /// Of the documents whose text was corrected.
    SortedMap<Id, Integer> revisions() {
        return revisions;
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
            if (page.isEmpty()) {
                page.addAll(Translation.now(store.documents(place, PAGE)));
                if (page.isEmpty()) {
                    atEnd = true;
                    return;
                }
            }
            var row = page.remove();
            place = row.place();
            progress.at(done++, 0);
            if (selection.takes(row.document())) {
                next = load(row);
            }
        } catch (ProjectException e) {
            throw new ReadException(e);
        }
    }

    private @Nullable AnnotatedDocument load(DocumentRow row) throws ProjectException {
        boolean any = row.layers().stream().anyMatch(l -> selection.takes(l.head()));
        if (!any && !selection.takesBareDocuments()) {
            return null;
        }
        var id = row.document().id();
        var stored = Translation.now(store.article(id));
        int revision = stored.article().document().revision();
        if (revision > 1) {
            revisions.put(id, revision);
        }
        var layers =
                Translation.now(store.layers(id)).stream()
                        .filter(l -> selection.takes(l.head()))
                        .toList();
        if (isCompared) {
            expected.note(stored.article().document(), stored.article().text(), layers);
        }
        return new AnnotatedDocument(
                stored.article(),
                stored.segmentation(),
                stored.source(),
                layers,
                comments.getOrDefault(id, List.of()));
    }
}
