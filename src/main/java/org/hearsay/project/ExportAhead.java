package org.hearsay.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.hearsay.model.DocumentRow;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.Wanted;
import org.hearsay.store.WholeDocument;

/// Asks for the documents of an export a little before they are needed: the store reads some while
/// the crew makes documents of others. What goes wrong is told in its place, so that it is the same
/// each time. One thread.
final class ExportAhead {

    /// At once as many as make a small book: to ask for each by itself would take longer than to
    /// read it.
    private static final int AT_ONCE = 16;

    private static final long CHARACTERS = 250_000;

    /// So many times as much is under way: what somebody makes documents of is no reason that the
    /// store should wait.
    private static final int PIECES = 4;

    private static final long CHARACTERS_AHEAD = 2 * CHARACTERS;

    private final ProjectStore store;
    private final ExportRows rows;
    private final Wanted.Parts parts;
    private final Executor crew;
    private final Queue<Piece> pieces = new ArrayDeque<>();
    private long characters;
    private boolean atEnd;

    /// @param crew makes documents of what the store has read
    ExportAhead(ProjectStore store, ExportRows rows, Wanted.Parts parts, Executor crew) {
        this.store = store;
        this.rows = rows;
        this.parts = parts;
        this.crew = crew;
    }

    /// @param characters of the texts
    private record Piece(long characters, CompletableFuture<List<WholeDocument>> documents) {}

    /// @return nothing at the end
    List<WholeDocument> next() throws ProjectException {
        ask();
        var piece = pieces.poll();
        if (piece == null) {
            return List.of();
        }
        characters -= piece.characters();
        ask();
        return Translation.now(piece.documents());
    }

    /// Long texts are no reason to hold more of them.
    private void ask() {
        while (!atEnd && (pieces.isEmpty() || isRoom())) {
            try {
                piece();
            } catch (CancellationException e) {
                throw e;
            } catch (ProjectException | RuntimeException e) {
                atEnd = true;
                pieces.add(new Piece(0, CompletableFuture.failedFuture(e)));
            }
        }
    }

    private boolean isRoom() {
        return pieces.size() < PIECES && characters < CHARACTERS_AHEAD;
    }

    private void piece() throws ProjectException {
        var some = new ArrayList<DocumentRow>();
        long length = 0;
        while (some.size() < AT_ONCE && length < CHARACTERS) {
            var row = rows.next();
            if (row == null) {
                atEnd = true;
                break;
            }
            some.add(row);
            length += row.document().length();
        }
        if (!some.isEmpty()) {
            characters += length;
            pieces.add(new Piece(length, store.whole(new Wanted(some, parts), crew)));
        }
    }
}
