package org.hearsay.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.jspecify.annotations.Nullable;

/// The steps that can be taken back and those that can be done again: the end of the project's edit
/// log, read backwards and filled up from it as it drains.
final class History {

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();

    /// A step, which the log may not have yet.
    static final class Entry {

        private final Transaction step;
        private final Id document;
        private volatile long sequence;

        /// @param document that it changes, or [Id#PROJECT]
        Entry(Transaction step, Id document) {
            this.step = step;
            this.document = document;
        }

        /// @param open the document at work; null for none
        static Entry of(Transaction step, @Nullable DocumentSession open) {
            if (step.changesSchema()) {
                return new Entry(step, Id.PROJECT);
            }
            // An annotator or entity that comes along does not make it a step of the whole project.
            var homes =
                    step.edits().stream()
                            .map(e -> documentOf(e, open))
                            .filter(id -> !id.equals(Id.PROJECT))
                            .distinct()
                            .toList();
            return new Entry(step, homes.size() == 1 ? homes.getFirst() : Id.PROJECT);
        }

        static Entry of(LoggedStep logged) {
            var entry = new Entry(logged.step(), logged.document());
            entry.sequence = logged.sequence();
            return entry;
        }

        Transaction step() {
            return step;
        }

        Id document() {
            return document;
        }

        /// Its place in the log; 0 until it is there.
        long sequence() {
            return sequence;
        }

        void logged(long place) {
            sequence = place;
        }

        /// Whether whole documents or layers come or go, or all is annotated by another schema,
        /// which only the file knows in full.
        boolean isBulk() {
            return step.changesSchema()
                    || step.edits().stream()
                            .anyMatch(e -> e instanceof Edit.Attach || e instanceof Edit.Detach);
        }

        private static Id documentOf(Edit edit, @Nullable DocumentSession open) {
            var item =
                    switch (edit) {
                        case Edit.Add(var added) -> added;
                        case Edit.Remove(var removed) -> removed;
                        case Edit.Replace(_, var after) -> after;
                        case Edit.Revise(_, var after) -> after.article().document();
                        case Edit.Attach _, Edit.Detach _ -> null;
                    };
            return switch (item) {
                case null -> Id.PROJECT;
                case LayerHead head -> head.document();
                case Document document -> document.id();
                case Comment comment -> comment.document();
                case Decision decision -> decision.document();
                case Annotation _, Relation _ ->
                        open != null && open.has(item.home()) ? open.id() : Id.PROJECT;
                case Annotator _, Entity _, ProjectHead _, SchemaVersion _ -> Id.PROJECT;
            };
        }
    }

    /// The registry after a step, which for most steps is the same.
    static Registry after(Registry registry, Transaction step) {
        var result = registry;
        for (var edit : step.edits()) {
            if (edit.home().equals(Id.PROJECT)) {
                result = edit.applyTo(result);
            }
        }
        return result;
    }

    void record(Entry entry) {
        done.push(entry);
        undone.clear();
    }

    /// Steps from before those that are here, newest first.
    void fillUp(List<LoggedStep> older) {
        // What was undone from the middle and redone is here already.
        var here = done.stream().map(Entry::sequence).collect(Collectors.toSet());
        older.stream()
                .filter(step -> !here.contains(step.sequence()))
                .forEach(step -> done.addLast(Entry.of(step)));
    }

    /// The entry of a step that counts.
    Entry entryOf(LoggedStep step) {
        return done.stream()
                .filter(e -> e.sequence() == step.sequence())
                .findFirst()
                .orElseGet(() -> Entry.of(step));
    }

    /// @param entries in the order in which they were undone
    void withdrawn(List<Entry> entries) {
        done.removeAll(entries);
        entries.forEach(undone::push);
    }

    /// @param redoable the one to redo first in front
    void fillRedo(List<LoggedStep> redoable) {
        redoable.forEach(step -> undone.addLast(Entry.of(step)));
    }

    Optional<Entry> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Entry> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }

    int undoable() {
        return done.size();
    }

    /// Whether a step takes a document out of the project.
    static boolean detaches(Transaction step, Id document) {
        return step.edits().stream()
                .anyMatch(e ->
                        e instanceof Edit.Detach(var documents, _) && documents.contains(document));
    }

    /// Whether two steps, one right after the other, move the same end of the same annotation or
    /// widen and narrow it: a run of presses that counts as one for undo and redo.
    static boolean isRun(Entry earlier, Entry later) {
        return isRefit(earlier, later) || isMove(earlier, later);
    }

    private static boolean isRefit(Entry earlier, Entry later) {
        return only("refit", earlier.step()) instanceof Edit.Replace(_, Annotation between)
                && only("refit", later.step()) instanceof Edit.Replace(Annotation from, _)
                && between.equals(from);
    }

    private static boolean isMove(Entry earlier, Entry later) {
        return only("move", earlier.step()) instanceof Edit.Replace(Annotation a, Annotation b)
                && only("move", later.step()) instanceof Edit.Replace(Annotation c, Annotation d)
                && b.equals(c)
                && a.anchor().fragments().size() == d.anchor().fragments().size()
                && (isStartKept(a, b) && isStartKept(c, d) || isEndKept(a, b) && isEndKept(c, d));
    }

    private static @Nullable Edit only(String key, Transaction step) {
        return step.name().key().equals(key) && step.edits().size() == 1
                ? step.edits().getFirst()
                : null;
    }

    private static boolean isStartKept(Annotation before, Annotation after) {
        return before.anchor().start() == after.anchor().start();
    }

    private static boolean isEndKept(Annotation before, Annotation after) {
        return before.anchor().end() == after.anchor().end();
    }
}
