package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.ReviewClaim;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Reads what reviewers decided. Store thread only.
final class DecisionReads {

    private static final String DECISION =
            "SELECT decision.uuid, document.uuid, annotator.uuid, decision.difference, verdict,"
                    + " answers, judged, remark, view, spent, created, changed FROM decision"
                    + " JOIN document ON document.id = decision.document"
                    + " JOIN annotator ON annotator.id = reviewer ";

    private final Sql sql;

    DecisionReads(Sql sql) {
        this.sql = sql;
    }

    /// In the order in which they were taken.
    List<Decision> all() throws SQLException, StoreException {
        return list("ORDER BY decision.id");
    }

    /// In the order in which they were taken.
    List<Decision> of(Id document) throws SQLException, StoreException {
        return list("WHERE document.uuid = ? ORDER BY decision.id", Bytes.of(document));
    }

    /// Gold layers that count and are locked, each with its document.
    Map<Id, Lookups.Titled> lockedGold() throws SQLException {
        var all = new HashMap<Id, Lookups.Titled>();
        sql.list(
                        "SELECT layer.uuid, document.uuid, title FROM layer"
                                + " JOIN document ON document.id = layer.document"
                                + " WHERE kind = 'gold' AND status = 'locked'"
                                + " AND layer.detached = 0 AND document.detached = 0",
                        r ->
                                Map.entry(
                                        Bytes.id(r.getBytes(1)),
                                        new Lookups.Titled(
                                                Bytes.id(r.getBytes(2)), r.getString(3))))
                .forEach(e -> all.put(e.getKey(), e.getValue()));
        return all;
    }

    /// What says who reviews which document, in the order in which it was decided.
    List<ReviewClaim> claims() throws SQLException, StoreException {
        var all = new ArrayList<ReviewClaim>();
        sql.each(
                "SELECT document.uuid, annotator.uuid, verdict FROM decision"
                        + " JOIN document ON document.id = decision.document"
                        + " JOIN annotator ON annotator.id = decision.reviewer"
                        + " WHERE verdict IN ('settled', 'taken_over') ORDER BY decision.id",
                r -> r,
                r ->
                        all.add(
                                new ReviewClaim(
                                        Bytes.id(r.getBytes(1)),
                                        Bytes.id(r.getBytes(2)),
                                        ItemReader.constant(
                                                Decision.Verdict.class, r.getString(3)))));
        return all;
    }

    private List<Decision> list(String which, Object... values)
            throws SQLException, StoreException {
        var all = new ArrayList<Decision>();
        sql.each(
                DECISION + which,
                r -> r,
                r -> all.add(decision(r, Bytes.id(r.getBytes(2)), Bytes.id(r.getBytes(3)))),
                values);
        return all;
    }

    /// @param r with the columns as above
    static Decision decision(ResultSet r, Id document, Id reviewer)
            throws SQLException, StoreException {
        return new Decision(
                Bytes.id(r.getBytes(1)),
                document,
                Bytes.id(r.getBytes(4)),
                reviewer,
                ItemReader.constant(Decision.Verdict.class, r.getString(5)),
                DecisionJson.answers(json(r, 6)),
                DecisionJson.judged(json(r, 7)),
                r.getString(8),
                ItemReader.constant(Decision.View.class, r.getString(9)),
                Duration.ofMillis(r.getLong(10)),
                Reads.stamp(r, 11));
    }

    private static JsonNode json(ResultSet r, int column) throws SQLException {
        return RowJson.read(r, column, Phrase.of("a decision"), node -> node);
    }
}
