package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Checks everything in a project file: SQLite's own structure, and every row of ours against its
/// hash, every set of rows against its sum, and the log against its chain. Store thread only.
final class Verifier {

    private final Sql sql;
    private final Reads reads;
    private final LayerReads layers;
    private final Offsets offsets;
    private final ItemJson json;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, Long> checked = new TreeMap<>();
    private Hash rowsSum = Hash.ZERO;

    Verifier(Sql sql, Reads reads, LayerReads layers, Offsets offsets) {
        this.sql = sql;
        this.reads = reads;
        this.layers = layers;
        this.offsets = offsets;
        json = new ItemJson(offsets);
    }

    Verification verify() {
        attempt(Phrase.of("the structure"), () -> new StructureCheck(sql, findings).run());
        attempt(Phrase.of("the project's own rows"), this::registry);
        attempt(Phrase.of("the documents"), this::documents);
        attempt(Phrase.of("the layers"), this::layerRows);
        attempt(Phrase.of("the comments and decisions"), this::comments);
        attempt(Phrase.of("the values"), this::jsonColumns);
        attempt(Phrase.of("the sums"), this::rowsSum);
        attempt(Phrase.of("the history"), () -> new ChainCheck(sql, findings, checked).run());
        return new Verification(checked, findings);
    }

    private void registry() throws SQLException, StoreException {
        var registry = reads.registry();
        row("project", registry.head());
        row("schema", registry.schemaVersion());
        schemaText(registry.schema());
        for (var annotator : registry.annotators().values()) {
            row("annotator", annotator);
        }
        for (var entity : registry.entities().values()) {
            row("entity", entity);
        }
        for (var annotator : People.detached(sql)) {
            row("annotator", annotator);
            addTwice("annotator", annotator.id());
        }
        count("annotators", registry.annotators().size());
        count("entities", registry.entities().size());
    }

    /// What the reader of a schema passes over is content all the same.
    private void schemaText(Schema schema) throws SQLException {
        var stored = sql.one("SELECT content FROM schema", r -> r.getString(1));
        if (stored.isEmpty() || !stored.get().equals(SchemaJson.write(schema))) {
            find(Phrase.of("The schema's text was changed."), Phrase.of("the schema"));
        }
    }

    private void documents() throws SQLException {
        for (var uuid : sql.list("SELECT uuid FROM document ORDER BY id", r -> r.getBytes(1))) {
            if (uuid.length != Hash.BYTES) {
                find(Phrase.of("Its identity is damaged."), Phrase.of("a document"));
            } else {
                attempt(Phrase.of("document %s", Bytes.id(uuid)), () -> document(Bytes.id(uuid)));
            }
            count("documents", 1);
        }
    }

    private void document(Id id) throws SQLException, StoreException {
        DocumentRow row = reads.document(id);
        var title = Phrase.of("document \"%s\"", row.document().title());
        row("document", row.document());
        addTwice("document", id);
        var revisions =
                sql.list(
                        "SELECT form, segmenter, segmenter_version, segments, source, hash, text,"
                                + " number FROM revision WHERE document = ?",
                        r ->
                                new Revision(
                                        new Columns()
                                                .with("form", r.getString(1))
                                                .with("segmenter", r.getString(2))
                                                .with("segmenter_version", r.getString(3))
                                                .with("segments", r.getBytes(4))
                                                .with("source", r.getBytes(5)),
                                        Hash.fromBytes(r.getBytes(6)),
                                        Hash.sha256Hex(
                                                r.getString(7).getBytes(StandardCharsets.UTF_8)),
                                        r.getInt(8)),
                        row.place());
        boolean currentFound = false;
        for (var revision : revisions) {
            rowsSum = rowsSum.plus(revision.hash());
            boolean current = revision.number() == row.document().revision();
            currentFound |= current;
            if (current && !revision.sha256().equals(row.document().sha256())) {
                find(Phrase.of("The text is not the one that was imported."), title);
            }
            if (!RevisionRows.hash(revision.sha256(), revision.row()).equals(revision.hash())) {
                find(Phrase.of("The text's form, segments or source were changed."), title);
            }
        }
        if (!currentFound) {
            find(Phrase.of("The text is missing."), title);
        }
        reads.article(id);
    }

    private void layerRows() throws SQLException {
        record Row(long number, boolean counts, Hash sum, int annotations, int relations) {}
        for (var row :
                sql.list(
                        "SELECT id, detached, items_sum, annotations, relations FROM layer ORDER BY id",
                        r ->
                                new Row(
                                        r.getLong(1),
                                        r.getInt(2) == 0,
                                        Hash.fromBytes(r.getBytes(3)),
                                        r.getInt(4),
                                        r.getInt(5)))) {
            count("layers", 1);
            attempt(
                    Phrase.of("layer %d", row.number()),
                    () -> {
                        // What does not count may stand in a text that the document had before.
                        var units = row.counts() ? offsets : Units.UTF_16;
                        var head = reads.layerHead(row.number(), units);
                        row("layer", head, new ItemJson(units));
                        addTwice("layer", head.id());
                        layerItems(head, layers.checked(row.number(), head.id(), units), row.sum());
                        if (row.annotations() != inTable("annotation", row.number())
                                || row.relations() != inTable("relation", row.number())) {
                            find(
                                    Phrase.of("The number of its annotations or links is wrong."),
                                    place(head));
                        }
                    });
        }
    }

    private void layerItems(LayerHead head, List<LayerReads.Checked> items, Hash saved) {
        var sum = Hash.ZERO;
        for (var item : items) {
            sum = sum.plus(item.hash());
            count("items", 1);
            if (!item.intact()) {
                find(
                        item.item()
                                .map(i ->
                                        Phrase.of("An annotation or link was changed: %s", i.id()))
                                .orElse(Phrase.of("An annotation or link cannot be read.")),
                        place(head));
            }
        }
        if (!sum.equals(saved)) {
            find(Phrase.of("Annotations or links are missing or too many."), place(head));
        }
    }

    private long inTable(String table, long layer) throws SQLException {
        return sql.number("SELECT count(*) FROM " + table + " WHERE layer = ?", layer);
    }

    private void comments() throws SQLException, StoreException {
        for (var comment : reads.comments()) {
            row("comment", comment);
            count("comments", 1);
        }
        for (var decision : new DecisionReads(sql).all()) {
            row("decision", decision);
            count("decisions", 1);
        }
    }

    /// JSON that says the same in other words was not written by us.
    private void jsonColumns() throws SQLException {
        for (var column :
                List.of(
                        "project.settings",
                        "entity.attributes",
                        "document.metadata",
                        "annotation.attributes",
                        "annotation.fragments",
                        "relation.attributes",
                        "decision.answers",
                        "decision.judged",
                        "step.arguments")) {
            var table = column.substring(0, column.indexOf('.'));
            for (var text :
                    sql.list(
                            "SELECT %s FROM %s WHERE %s IS NOT NULL"
                                    .formatted(column, table, column),
                            r -> r.getString(1))) {
                if (!Reads.json(text).toString().equals(text)) {
                    find(Phrase.of("A value was changed."), Phrase.of("table %s", table));
                }
            }
        }
    }

    private void rowsSum() throws SQLException {
        var saved = sql.one("SELECT rows_sum FROM project", r -> Hash.fromBytes(r.getBytes(1)));
        if (saved.isEmpty() || !saved.get().equals(rowsSum)) {
            find(Phrase.of("Rows are missing or too many."), Phrase.of("the project's own rows"));
        }
    }

    private void row(String table, Item item) throws SQLException, StoreException {
        row(table, item, json);
    }

    private void row(String table, Item item, ItemJson json) throws SQLException, StoreException {
        var stored =
                sql.one(
                                "SELECT hash FROM " + table + " WHERE uuid = ?",
                                r -> Hash.fromBytes(r.getBytes(1)),
                                Bytes.of(item.id()))
                        .orElse(Hash.ZERO);
        rowsSum = rowsSum.plus(stored);
        if (!stored.equals(json.hash(item))) {
            find(
                    Phrase.of("The row was changed."),
                    Phrase.of("%s %s", TableWords.of(table), item.id()));
        }
    }

    /// See [Sums].
    private void addTwice(String table, Id id) throws SQLException {
        var again =
                sql.one(
                        "SELECT hash FROM " + table + " WHERE uuid = ? AND detached = 1",
                        r -> Hash.fromBytes(r.getBytes(1)),
                        Bytes.of(id));
        rowsSum = rowsSum.plus(again.orElse(Hash.ZERO));
    }

    private Phrase place(LayerHead head) {
        try {
            return Phrase.of("document \"%s\"", reads.document(head.document()).document().title());
        } catch (SQLException | StoreException | RuntimeException _) {
            return Phrase.of("document %s", head.document());
        }
    }

    private void attempt(Phrase what, Check check) {
        try {
            check.run();
        } catch (StoreException e) {
            find(e.phrase(), what);
        } catch (SQLException | RuntimeException e) {
            find(Phrase.of("It cannot be read: %s", Phrased.of(e)), what);
        }
    }

    private void find(Phrase what, Phrase where) {
        findings.add(Finding.fromBackup(what, where));
    }

    private void count(String what, long more) {
        checked.merge(what, more, Long::sum);
    }

    private record Revision(Columns row, Hash hash, String sha256, int number) {}

    /// A part of the check; what it throws is a finding.
    @FunctionalInterface
    private interface Check {
        void run() throws SQLException, StoreException;
    }
}
