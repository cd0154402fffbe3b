package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;

/// Reads annotators. Store thread only.
final class People {

    private People() {}

    static List<Annotator> counting(Sql sql) throws SQLException, StoreException {
        return annotators(sql, 0);
    }

    /// Whose import was undone; their layers still refer to them.
    static List<Annotator> detached(Sql sql) throws SQLException, StoreException {
        return annotators(sql, 1);
    }

    private static List<Annotator> annotators(Sql sql, int detached)
            throws SQLException, StoreException {
        var annotators = new ArrayList<Annotator>();
        for (var raw :
                sql.list(
                        "SELECT uuid, name, initials, role FROM annotator WHERE detached = ?"
                                + " ORDER BY id",
                        Raw::of,
                        detached)) {
            annotators.add(
                    new Annotator(
                            raw.id(),
                            raw.name(),
                            raw.initials(),
                            ItemReader.constant(Annotator.Role.class, raw.role())));
        }
        return annotators;
    }

    private record Raw(Id id, String name, String initials, String role) {
        static Raw of(ResultSet r) throws SQLException {
            return new Raw(Bytes.id(r.getBytes(1)), r.getString(2), r.getString(3), r.getString(4));
        }
    }
}
