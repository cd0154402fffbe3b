package org.hearsay.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.hearsay.model.Id;

/// Reads from a damaged file, each read on its own, so that one that fails costs no other. Which
/// rows there are it takes from a table's own pages and from an index: what the one has lost the
/// other may still tell. On one thread at a time.
final class Salvage {

    /// How many numbers in a row may be without an answer, before the rest of a table is given up.
    private static final int MOST = 20_000;

    private final Sql sql;
    private final Set<String> unclear = new HashSet<>();

    Salvage(Sql sql) {
        this.sql = sql;
    }

    Sql sql() {
        return sql;
    }

    /// Empty where the file does not give it any more.
    <T> Optional<T> attempt(Read<T> read) {
        try {
            return read.run();
        } catch (SQLException | StoreException | RuntimeException _) {
            forget();
            return Optional.empty();
        }
    }

    /// Identities of a table's rows by their local numbers.
    SortedMap<Long, Id> identities(String table) {
        var found = new TreeMap<Long, Id>();
        var index = "sqlite_autoindex_%s_1".formatted(table);
        walk(table, index, "uuid", r -> Bytes.id(r.getBytes(2)), found::put);
        return found;
    }

    /// Local numbers of a table's rows by the number of what they belong to.
    ///
    /// @param index that has the column first
    Map<Long, NavigableSet<Long>> belonging(String table, String index, String column) {
        var found = new HashMap<Long, NavigableSet<Long>>();
        walk(
                table,
                index,
                column,
                r -> r.getLong(2),
                (number, owner) -> found.computeIfAbsent(owner, _ -> new TreeSet<>()).add(number));
        return found;
    }

    /// Whether the table or its index, which were looked through, told all their rows.
    boolean isClear(String table) {
        return !unclear.contains(table);
    }

    private <T> void walk(
            String table,
            String index,
            String column,
            Sql.Row<T> value,
            BiConsumer<Long, T> found) {
        var select = "SELECT rowid, %s FROM %s ".formatted(column, table);
        var last = new AtomicLong();
        boolean isComplete = ran(select + "INDEXED BY " + index, value, found, last);
        long end = isComplete ? last.get() : Long.MAX_VALUE;
        long after = 0;
        for (int failures = 0; failures < MOST && after < end; failures++) {
            last.set(after);
            var rest = select + "NOT INDEXED WHERE rowid > ? ORDER BY rowid";
            if (ran(rest, value, found, last, after)) {
                return;
            }
            after = Math.max(last.get(), after + 1);
        }
        if (!isComplete) {
            unclear.add(table);
        }
    }

    /// @param last becomes the highest number that was seen
    /// @return whether it came to the end
    private <T> boolean ran(
            String query,
            Sql.Row<T> value,
            BiConsumer<Long, T> found,
            AtomicLong last,
            Object... values) {
        try {
            return sql.each(
                    query,
                    r -> Map.entry(r.getLong(1), value.of(r)),
                    row -> {
                        last.accumulateAndGet(row.getKey(), Math::max);
                        found.accept(row.getKey(), row.getValue());
                        return true;
                    },
                    values);
        } catch (SQLException | StoreException | RuntimeException _) {
            forget();
            return false;
        }
    }

    /// The driver does not take a statement up again that failed.
    private void forget() {
        try {
            sql.forgetStatements();
        } catch (SQLException e) {
            System.getLogger(Salvage.class.getName())
                    .log(System.Logger.Level.DEBUG, "A statement was not closed", e);
        }
    }

    /// A read that may find damage.
    @FunctionalInterface
    interface Read<T> {
        Optional<T> run() throws SQLException, StoreException;
    }
}
