package org.hearsay.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.hearsay.model.Id;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;

/// Looks into the texts of a project, on a connection of its own, so that no step has to wait for
/// it. Works on the calling thread; of several callers one after the other.
public final class TextSearch implements AutoCloseable {

    /// Stand around what matches; no text has these two non-characters side by side.
    public static final String OPEN = "\ufdd0\ufdd1";

    public static final String CLOSE = "\ufdd1\ufdd0";

    /// Operations of SQLite between two looks at whether to stop; far below a millisecond.
    private static final int PACE = 250;

    private final Path file;
    private final Sql sql;
    private final boolean completes;
    private final Gaps gaps;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean isClosed;

    private TextSearch(Path file, Sql sql, boolean completes) {
        this.file = file;
        this.sql = sql;
        this.completes = completes;
        gaps = new Gaps(sql);
    }

    /// @param completes whether what the file's index lacks is looked at all the same, because
    ///   nobody here may bring it up to date
    static TextSearch open(Path file, boolean completes) throws SQLException {
        return new TextSearch(file, new Sql(Database.besides(file)), completes);
    }

    /// Takes what was found, one document after the other.
    @FunctionalInterface
    public interface Visitor {
        /// @return whether to go on
        boolean visit(FoundText found) throws StoreException;
    }

    /// Visits the documents in import order.
    ///
    /// @param stopped asked all the time, on the calling thread
    /// @throws CancellationException once `stopped` says so, or the project is closed
    public void find(Lookup lookup, BooleanSupplier stopped, Visitor visitor)
            throws StoreException {
        watched(
                stopped,
                () -> {
                    if (lookup.match().isEmpty()) {
                        all(lookup, visitor);
                    } else if (matches(lookup, "search", Gaps.INDEXED, visitor) && prepared()) {
                        matches(lookup, "rest", Gaps.IN_REST, visitor);
                    }
                    return true;
                });
    }

    /// The documents that match best, the best first.
    ///
    /// @param lookup with a match
    /// @throws CancellationException as [#find] does
    public List<Id> best(Lookup lookup, int limit, BooleanSupplier stopped) throws StoreException {
        return watched(
                stopped,
                () ->
                        sql.list(
                                "SELECT document.uuid FROM search JOIN document"
                                        + " ON document.id = search.rowid WHERE search MATCH ?"
                                        + " AND document.detached = 0 ORDER BY rank LIMIT ?",
                                r -> Bytes.id(r.getBytes(1)),
                                lookup.match(),
                                limit));
    }

    /// The annotations of a document that count and are no proposals. To be called from a visitor.
    public List<Mark> marks(FoundText document, Lookup lookup) throws StoreException {
        try {
            return sql.list(
                    "SELECT annotation.id, annotation.label, start, \"end\", fragments,"
                            + " annotation.attributes "
                            + lookup.annotations()
                            + " AND layer.document = ?",
                    r -> mark(r, document.title()),
                    with(lookup.values(), document.place()));
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
    }

    /// Local numbers of the document's annotations that refer to the entity, or are linked to one
    /// that does. To be called from a visitor.
    public Set<Long> speaking(long document, Id entity) throws StoreException {
        var reference = "{\"entity\":\"" + entity + "\"}";
        try {
            var found =
                    new HashSet<>(
                            sql.list(
                                    "SELECT annotation.id FROM annotation JOIN layer"
                                            + " ON layer.id = annotation.layer"
                                            + " WHERE layer.document = ?"
                                            + " AND instr(annotation.attributes, ?) > 0",
                                    r -> r.getLong(1),
                                    document,
                                    reference));
            found.addAll(
                    sql.list(
                            "SELECT relation.source FROM relation"
                                    + " JOIN layer ON layer.id = relation.layer"
                                    + " JOIN annotation ON annotation.id = relation.target"
                                    + " WHERE layer.document = ?"
                                    + " AND instr(annotation.attributes, ?) > 0",
                            r -> r.getLong(1),
                            document,
                            reference));
            return found;
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
    }

    /// Ends what runs, and closes the connection.
    @Override
    public void close() {
        isClosed = true;
        lock.lock();
        try {
            sql.close();
        } catch (SQLException e) {
            System.getLogger(TextSearch.class.getName())
                    .log(System.Logger.Level.WARNING, "A search was not closed cleanly", e);
        } finally {
            lock.unlock();
        }
    }

    private void all(Lookup lookup, Visitor visitor) throws SQLException, StoreException {
        visit(
                "SELECT document.id, document.uuid, document.title, revision.text, '' FROM document"
                        + Gaps.TEXT
                        + " WHERE document.detached = 0"
                        + lookup.condition()
                        + " ORDER BY document.id",
                visitor,
                lookup.conditionValues().toArray());
    }

    /// @return whether to go on
    private boolean matches(Lookup lookup, String table, String gate, Visitor visitor)
            throws SQLException, StoreException {
        var values = new ArrayList<Object>(List.of(OPEN, CLOSE, lookup.match()));
        values.addAll(lookup.conditionValues());
        return visit(
                "SELECT document.id, document.uuid, document.title, revision.text, highlight(%s, 0, ?, ?) FROM %s"
                                .formatted(table, table)
                        + gate
                        + Gaps.TEXT
                        + " WHERE %s MATCH ? AND document.detached = 0".formatted(table)
                        + lookup.condition(),
                visitor,
                values.toArray());
    }

    private boolean visit(String query, Visitor visitor, Object... values)
            throws SQLException, StoreException {
        return sql.each(
                query,
                r ->
                        new FoundText(
                                r.getLong(1),
                                Bytes.id(r.getBytes(2)),
                                r.getString(3),
                                r.getString(4),
                                r.getString(5)),
                visitor::visit,
                values);
    }

    private boolean prepared() throws SQLException {
        return completes && gaps.fill();
    }

    private static Object[] with(List<Object> values, Object last) {
        var all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }

    private static Mark mark(ResultSet r, String title) throws SQLException {
        var parts = new ArrayList<Integer>();
        var fragments = r.getString(5);
        if (fragments == null) {
            parts.addAll(List.of(r.getInt(3), r.getInt(4)));
        } else {
            var json = RowJson.read(r, 5, Damage.item(title), all -> all);
            json.forEach(f -> f.forEach(end -> parts.add(end.asInt())));
        }
        return new Mark(r.getLong(1), r.getString(2), parts, r.getString(6));
    }

    private <T> T watched(BooleanSupplier stopped, StoreThread.Work<T> work) throws StoreException {
        lock.lock();
        try {
            BooleanSupplier stops = () -> isClosed || stopped.getAsBoolean();
            if (isClosed) {
                throw new CancellationException();
            }
            ProgressHandler.setHandler(sql.connection(), PACE, new Watch(stops));
            gaps.prepare();
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                throw new CancellationException();
            }
            throw StoreThread.translated(e).about(file);
        } catch (StoreException e) {
            throw e.about(file);
        } finally {
            lock.unlock();
        }
    }

    /// The driver does not take up again what was interrupted.
    private void forgetStatements() {
        try {
            sql.forgetStatements();
        } catch (SQLException e) {
            System.getLogger(TextSearch.class.getName())
                    .log(System.Logger.Level.DEBUG, "A statement was not closed", e);
        }
    }

    /// Ends a statement that nobody waits for any more.
    private static final class Watch extends ProgressHandler {

        private final BooleanSupplier stops;

        Watch(BooleanSupplier stops) {
            this.stops = stops;
        }

        @Override
        protected int progress() {
            return stops.getAsBoolean() ? 1 : 0;
        }
    }
}
