package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

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
                find("SQLite reports: " + line, "the file");
            }
        }
        try (var fresh = Database.inMemory()) {
            var ours = definitions(new Sql(fresh));
            if (!definitions(sql).equals(ours)) {
                find("Its tables, indexes or views are not those of a project.", "the file");
            }
        }
        for (var table : sql.list("PRAGMA foreign_key_check", r -> r.getString(1))) {
            find("A row refers to one that is not there.", "table " + table);
        }
    }

    private static Set<String> definitions(Sql sql) throws SQLException {
        return Set.copyOf(
                sql.list(
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                                + " WHERE name NOT LIKE 'sqlite_stat%'",
                        r -> r.getString(1)));
    }

    private void find(String what, String where) {
        findings.add(new Finding(what, where, Verifier.FROM_BACKUP));
    }
}
