package org.hearsay.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearsay.job.Progress;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// The documents of an export in their order, each with the layers that are to be written. A page
/// is read while the one before is gone through. One thread.
final class ExportRows {

    private static final int PAGE = 200;

    private final ProjectStore store;
    private final Selection selection;
    private final Predicate<Id> part;
    private final Progress progress;
    private final Consumer<Id> withoutGold;
    private final Deque<DocumentRow> page = new ArrayDeque<>();
    private @Nullable CompletableFuture<List<DocumentRow>> ahead;
    private long done;
    private boolean atEnd;

    /// @param part which documents of the selection
    /// @param withoutGold is told of documents whose gold is not written
    ExportRows(
            ProjectStore store,
            Selection selection,
            Predicate<Id> part,
            Progress progress,
            Consumer<Id> withoutGold) {
        this.store = store;
        this.selection = selection;
        this.part = part;
        this.progress = progress;
        this.withoutGold = withoutGold;
    }

    /// @return null at the end
    @Nullable DocumentRow next() throws ProjectException {
        while (true) {
            if (page.isEmpty()) {
                turn();
                if (atEnd) {
                    return null;
                }
            }
            var row = page.remove();
            progress.at(done, 0);
            var layers = row.layers().stream().filter(l -> selection.takes(l.head())).toList();
            if (hasGold(row.layers()) && !hasGold(layers)) {
                withoutGold.accept(row.document().id());
            }
            boolean any = !layers.isEmpty() || selection.takesBareDocuments();
            if (any && isWanted(row)) {
                done++;
                return new DocumentRow(row.document(), row.place(), layers);
            }
        }
    }

    private void turn() throws ProjectException {
        if (!atEnd) {
            page.addAll(Translation.now(ahead == null ? store.documents(0, PAGE) : ahead));
            atEnd = page.isEmpty();
        }
        if (!atEnd) {
            ahead = store.documents(page.getLast().place(), PAGE);
        }
    }

    private static boolean hasGold(List<DocumentRow.LayerCount> layers) {
        return layers.stream().anyMatch(l -> l.head().kind() == LayerHead.Kind.GOLD);
    }

    private boolean isWanted(DocumentRow row) {
        return selection.takes(row) && part.test(row.document().id());
    }
}
