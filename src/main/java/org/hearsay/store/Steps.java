package org.hearsay.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;

/// Rows of the edit log. Store thread only.
final class Steps {

    static final String COLUMNS =
            "sequence, time, annotator, document, kind, of, name, arguments, edits, state, hash";

    private final Sql sql;
    private final EditJson json;

    Steps(Sql sql, EditJson json) {
        this.sql = sql;
        this.json = json;
    }

    long next() throws SQLException {
        return sql.number("SELECT coalesce(max(sequence), 0) + 1 FROM step");
    }

    /// Appends a row. Within a transaction.
    ///
    /// @param document id of the one document that the step changes, or [Id#PROJECT]
    LoggedStep append(
            long sequence,
            Id annotator,
            Id document,
            LoggedStep.Kind kind,
            long of,
            Transaction step)
            throws SQLException, StoreException {
        var time = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var edits = Bytes.deflated(json.write(step.edits()));
        var arguments = JsonNodeFactory.instance.arrayNode();
        step.name().arguments().forEach(arguments::add);
        var raw =
                new Raw(
                        sequence,
                        time.toEpochMilli(),
                        Bytes.of(annotator),
                        Bytes.of(document),
                        ItemJson.lower(kind),
                        of,
                        step.name().key(),
                        arguments.toString(),
                        edits,
                        0,
                        new byte[0]);
        sql.update(
                "INSERT INTO step (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sequence,
                raw.time(),
                raw.annotator(),
                raw.document(),
                raw.kind(),
                of,
                raw.name(),
                raw.arguments(),
                edits,
                0,
                raw.chained(hashBefore(sequence)).bytes());
        return new LoggedStep(sequence, time, annotator, document, kind, of, false, step);
    }

    void setState(long sequence, int state) throws SQLException {
        sql.update("UPDATE step SET state = ? WHERE sequence = ?", state, sequence);
    }

    /// What was undone cannot be redone once something new was done.
    void forgetUndone() throws SQLException {
        sql.update("UPDATE step SET state = 2 WHERE kind = 'done' AND state = 1");
    }

    /// @param where a condition and an order over the table's columns
    List<LoggedStep> list(String where, Object... values) throws SQLException, StoreException {
        var steps = new ArrayList<LoggedStep>();
        for (var raw : raws(where, values)) {
            steps.add(step(raw));
        }
        return steps;
    }

    List<Raw> raws(String where, Object... values) throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM step WHERE " + where, Raw::of, values);
    }

    LoggedStep step(Raw raw) throws SQLException, StoreException {
        var arguments = new ArrayList<String>();
        try {
            Reads.json(raw.arguments()).forEach(n -> arguments.add(n.asString()));
        } catch (JacksonException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    Phrase.of("A step of the history cannot be read."),
                    e);
        }
        return new LoggedStep(
                raw.sequence(),
                Instant.ofEpochMilli(raw.time()),
                Bytes.id(raw.annotator()),
                Bytes.id(raw.document()),
                ItemReader.constant(LoggedStep.Kind.class, raw.kind()),
                raw.of(),
                raw.state() != 0,
                new Transaction(
                        new StepName(raw.name(), arguments),
                        json.read(Bytes.inflated(raw.edits()))));
    }

    private Hash hashBefore(long sequence) throws SQLException {
        return sql.one(
                        "SELECT hash FROM step WHERE sequence = ?",
                        r -> Hash.fromBytes(r.getBytes(1)),
                        sequence - 1)
                .orElse(Hash.ZERO);
    }

    /// A row as it stands.
    ///
    /// @param hash as stored; empty before it is
    record Raw(
            long sequence,
            long time,
            byte[] annotator,
            byte[] document,
            String kind,
            long of,
            String name,
            String arguments,
            byte[] edits,
            int state,
            byte[] hash) {

        static Raw of(ResultSet r) throws SQLException {
            return new Raw(
                    r.getLong(1),
                    r.getLong(2),
                    r.getBytes(3),
                    r.getBytes(4),
                    r.getString(5),
                    r.getLong(6),
                    r.getString(7),
                    r.getString(8),
                    r.getBytes(9),
                    r.getInt(10),
                    r.getBytes(11));
        }

        /// The hash that the row must have behind a row of hash `before`. The state is left out,
        /// since it changes and follows from the later rows.
        Hash chained(Hash before) {
            var numbers = ByteBuffer.allocate(24).putLong(sequence).putLong(time).putLong(of);
            return Hash.of(
                    before.bytes(),
                    numbers.array(),
                    annotator,
                    document,
                    (kind + '\0' + name + '\0' + arguments + '\0').getBytes(StandardCharsets.UTF_8),
                    edits);
        }
    }
}
