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

/// The articles that are only there, with all that is on them, each row checked, as they are to be
/// called here. Read when they are asked for, a few at once: to ask for each by itself takes twice
/// as long. Runs on our store's thread, and waits for theirs.
final class Arrivals implements Iterator<Incoming> {

    private static final int PAGE = 200;
    private static final int CHARACTERS = 250_000;

    private final Side theirs;
    private final Lens lens;
    private final Set<Id> wanted;
    private final Queue<DocumentRow> rows = new ArrayDeque<>();
    private final Queue<Incoming> ready = new ArrayDeque<>();
    private long after;

    /// @param documents ids of articles of theirs that count
    Arrivals(Side theirs, Lens lens, Set<Id> documents) {
        this.theirs = theirs;
        this.lens = lens;
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
        var some = some();
        for (var whole :
                Translation.now(theirs.store().whole(new Wanted(some, Parts.WORDS_AND_TOKENS)))) {
            ready.add(
                    new Incoming.NewDocument(
                            whole.article(), whole.layers().stream().map(lens::of).toList()));
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
