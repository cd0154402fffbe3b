package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hearsay.text.phrase.Phrase;

/// Checks SQLite's own structure, and that tables, indexes and views are ours. Store thread only.
final class StructureCheck {

    private final Sql sql;
    private final List<Finding> findings;

    StructureCheck(Sql sql, List<Finding> findings) {
        this.sql = sql;
        this.findings = findings;
    }

    void run() throws SQLException {
        for (var line : sql.list("PRAGMA integrity_check(20)", r -> r.getString(1))) {
            if (!line.equals("ok")) {
                find(Phrase.of("SQLite reports: %s", line), Phrase.of("the file"));
            }
        }
        try (var fresh = Database.inMemory()) {
            var ours = definitions(new Sql(fresh));
            if (!definitions(sql).equals(ours)) {
                find(
                        Phrase.of("Its tables, indexes or views are not those of a project."),
                        Phrase.of("the file"));
            }
        }
        for (var table : sql.list("PRAGMA foreign_key_check", r -> r.getString(1))) {
            find(Phrase.of("A row refers to one that is not there."), Phrase.of("table %s", table));
        }
    }

    private static Set<String> definitions(Sql sql) throws SQLException {
        return Set.copyOf(
                sql.list(
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                                + " WHERE name NOT LIKE 'sqlite_stat%'",
                        r -> r.getString(1)));
    }

    private void find(Phrase what, Phrase where) {
        findings.add(Finding.fromBackup(what, where));
    }
}
