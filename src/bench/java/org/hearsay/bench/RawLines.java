package org.hearsay.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The floor of an export: rows from SQLite by forward cursors, written as JSON Lines with the keys
/// of our own format. Offsets and values go out as they are stored, unread and unchecked.
final class RawLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RawLines() {}

    /// @return how many documents and annotations were written
    static long write(Path project, Path file) throws SQLException, IOException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:file:" + project + "?mode=ro");
                var layers =
                        connection.prepareStatement(
                                "SELECT id, hex(uuid), kind, status, read_to FROM layer"
                                        + " WHERE document = ?");
                var spans =
                        connection.prepareStatement(
                                "SELECT hex(uuid), label, start, \"end\", fragments, attributes,"
                                        + " origin, created, changed FROM annotation"
                                        + " WHERE layer = ? ORDER BY start");
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var json = MAPPER.writer().withRootValueSeparator("\n").createGenerator(out)) {
            return new Run(connection, layers, spans, json).write();
        }
    }

    private record Run(
            Connection connection,
            PreparedStatement layers,
            PreparedStatement spans,
            JsonGenerator json) {

        long write() throws SQLException {
            long written = 0;
            try (var statement = connection.createStatement();
                    var all =
                            statement.executeQuery(
                                    "SELECT d.id, hex(d.uuid), d.title, d.sha256, d.length,"
                                            + " d.metadata, r.text, r.form FROM document d"
                                            + " JOIN revision r ON r.document = d.id"
                                            + " AND r.number = d.revision ORDER BY d.id")) {
                while (all.next()) {
                    document(all);
                    written += 1 + layers(all.getLong(1));
                }
            }
            return written;
        }

        private void document(ResultSet row) throws SQLException {
            start("document", row.getString(2));
            json.writeStringProperty("title", row.getString(3));
            json.writeStringProperty("sha256", row.getString(4));
            json.writeNumberProperty("length", row.getInt(5));
            raw("metadata", row.getString(6));
            json.writeStringProperty("text", row.getString(7));
            raw("form", row.getString(8));
            json.writeEndObject();
        }

        private long layers(long document) throws SQLException {
            long written = 0;
            layers.setLong(1, document);
            try (var row = layers.executeQuery()) {
                while (row.next()) {
                    start("layer", row.getString(2));
                    json.writeStringProperty("layer_kind", row.getString(3));
                    json.writeStringProperty("status", row.getString(4));
                    json.writeNumberProperty("read_to", row.getInt(5));
                    json.writeEndObject();
                    written += spans(row.getLong(1), row.getString(2));
                }
            }
            return written;
        }

        private long spans(long layer, String layerId) throws SQLException {
            long written = 0;
            spans.setLong(1, layer);
            try (var row = spans.executeQuery()) {
                while (row.next()) {
                    start("annotation", row.getString(1));
                    json.writeStringProperty("layer", layerId);
                    json.writeStringProperty("label", row.getString(2));
                    var parts = row.getString(5);
                    raw(
                            "fragments",
                            parts == null
                                    ? "[[" + row.getInt(3) + "," + row.getInt(4) + "]]"
                                    : parts);
                    raw("attributes", row.getString(6));
                    json.writeStringProperty("origin", row.getString(7));
                    json.writeNumberProperty("created", row.getLong(8));
                    json.writeNumberProperty("changed", row.getLong(9));
                    json.writeEndObject();
                    written++;
                }
            }
            return written;
        }

        private void start(String kind, String id) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            json.writeStringProperty("id", id);
        }

        private void raw(String name, String value) {
            json.writeName(name);
            json.writeRawValue(value);
        }
    }
}
