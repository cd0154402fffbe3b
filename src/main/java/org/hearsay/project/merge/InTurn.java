package org.hearsay.project.merge;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.hearsay.store.Incoming;

/// What comes in, one part behind the other. A stream of streams would have a whole part in memory
/// before the first of it is taken.
final class InTurn implements Iterator<Incoming> {

    private final Queue<Iterator<Incoming>> parts;

    InTurn(List<Iterator<Incoming>> parts) {
        this.parts = new ArrayDeque<>(parts);
    }

    @Override
    public boolean hasNext() {
        while (!parts.isEmpty() && !parts.element().hasNext()) {
            parts.remove();
        }
        return !parts.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return parts.element().next();
    }
}
