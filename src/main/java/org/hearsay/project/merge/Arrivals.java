package org.hearsay.project.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.store.Incoming;
import org.hearsay.store.Wanted;
import org.hearsay.store.Wanted.Parts;

/// The articles that are only there, with all that is on them, as they are to be called here. What
/// is called the same is to be copied; what is not is read when it is asked for, a few at once,
/// each row checked: to ask for each by itself takes twice as long. Waits for their store; one
/// thread at a time.
final class Arrivals implements Iterator<Incoming> {

    private static final int PAGE = 200;

    /// What is read at once, so that it need not all fit in memory; with fewer, asking for so many
    /// parts costs more than copying them.
    private static final int CHARACTERS = 600_000;

    private final Side theirs;
    private final Lens lens;
    private final Sameness sameness;
    private final Set<Id> wanted;
    private final Queue<DocumentRow> rows = new ArrayDeque<>();
    private final Queue<Incoming> ready = new ArrayDeque<>();
    private long after;

    /// @param documents ids of articles of theirs that count
    Arrivals(Side theirs, Lens lens, Set<Id> documents) throws ProjectException {
        this.theirs = theirs;
        this.lens = lens;
        sameness = Sameness.of(theirs, lens);
        wanted = new HashSet<>(documents);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || !wanted.isEmpty();
    }

    @Override
    public Incoming next() {
        try {
            if (ready.isEmpty()) {
                read();
            }
            return ready.remove();
        } catch (ProjectException e) {
            throw new UnreadableException(e);
        }
    }

    private void read() throws ProjectException {
        var alike = new ArrayList<DocumentRow>();
        var others = new ArrayList<DocumentRow>();
        for (var row : some()) {
            boolean isAlike = sameness.of(row);
            if (isAlike ? !others.isEmpty() : !alike.isEmpty()) {
                copied(alike);
                translated(others);
            }
            (isAlike ? alike : others).add(row);
        }
        copied(alike);
        translated(others);
    }

    private void copied(List<DocumentRow> rows) {
        if (!rows.isEmpty()) {
            ready.add(new Incoming.Copies(rows.stream().map(this::copy).toList()));
            rows.clear();
        }
    }

    private Incoming.Copy copy(DocumentRow row) {
        return new Incoming.Copy(row, row.layers().stream().map(l -> lens.of(l.head())).toList());
    }

    private void translated(List<DocumentRow> rows) throws ProjectException {
        if (!rows.isEmpty()) {
            var wanted = new Wanted(rows, Parts.WORDS_AND_TOKENS);
            for (var whole : Translation.now(theirs.store().whole(wanted, Runnable::run))) {
                ready.add(
                        new Incoming.NewDocument(
                                whole.article(), whole.layers().stream().map(lens::of).toList()));
            }
            rows.clear();
        }
    }

    private List<DocumentRow> some() throws ProjectException {
        var some = new ArrayList<DocumentRow>();
        long characters = 0;
        while (!wanted.isEmpty() && some.size() < PAGE && characters < CHARACTERS) {
            if (rows.isEmpty()) {
                turn();
            }
            var row = rows.remove();
            if (wanted.remove(row.document().id())) {
                some.add(row);
                characters += row.document().length();
            }
        }
        return some;
    }

    private void turn() throws ProjectException {
        var page = Translation.now(theirs.store().documents(after, PAGE));
        if (page.isEmpty()) {
            throw new NoSuchElementException("An article that counts is not among those that do");
        }
        rows.addAll(page);
        after = page.getLast().place();
    }
}
