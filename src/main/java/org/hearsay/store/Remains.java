package org.hearsay.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;
import org.hearsay.text.Segmentation;
import org.hearsay.text.phrase.Phrase;

/// What is left of a damaged project file. Gives only what is as it was saved, by its hash, and
/// changes nothing. With a connection of its own; blocks, on one thread at a time.
public final class Remains implements AutoCloseable {

    private final Sql sql;
    private final Salvage salvage;
    private final ItemJson json = new ItemJson(Units.UTF_16);
    private final SortedMap<Long, Id> documents;
    private final SortedMap<Long, Id> annotators;
    private final DocumentRemains texts;

    /// Whose import was undone.
    private final Set<Long> detached;

    private Remains(Sql sql, Function<String, Segmentation> segmenter) {
        this.sql = sql;
        salvage = new Salvage(sql);
        documents = salvage.identities("document");
        annotators = salvage.identities("annotator");
        detached =
                Set.copyOf(
                        salvage.attempt(() ->
                                        Optional.of(
                                                sql.list(
                                                        "SELECT id FROM annotator"
                                                                + " WHERE detached = 1",
                                                        r -> r.getLong(1))))
                                .orElse(List.of()));
        texts =
                new DocumentRemains(
                        salvage, documents, new LayerRemains(salvage, annotators), segmenter);
    }

    /// @param segmenter cuts texts of which only the words are left
    /// @throws StoreException if there is no file, or nothing at all can be read in it
    public static Remains of(Path file, Function<String, Segmentation> segmenter)
            throws StoreException {
        Opening.requireThere(file);
        try {
            return new Remains(new Sql(Database.openForReading(file)), segmenter);
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
    }

    public Optional<ProjectHead> head() {
        return one(
                "SELECT uuid, name, settings, hash FROM project",
                r ->
                        new ProjectHead(
                                Bytes.id(r.getBytes(1)),
                                r.getString(2),
                                ValueJson.texts(Reads.json(r.getString(3)))),
                4);
    }

    public Optional<SchemaVersion> schema() {
        return one(
                "SELECT uuid, number, content, hash FROM schema",
                r ->
                        new SchemaVersion(
                                Bytes.id(r.getBytes(1)),
                                r.getInt(2),
                                ItemReader.schema(r.getString(3))),
                4);
    }

    /// Those who count.
    public Found<Annotator> annotators() {
        var numbers = new TreeSet<>(annotators.keySet());
        numbers.removeAll(detached);
        return found(
                "annotator",
                numbers,
                "SELECT uuid, name, initials, role, hash FROM annotator WHERE id = ?",
                r ->
                        new Annotator(
                                Bytes.id(r.getBytes(1)),
                                r.getString(2),
                                r.getString(3),
                                ItemReader.constant(Annotator.Role.class, r.getString(4))),
                5);
    }

    public Found<Entity> entities() {
        var numbers = salvage.identities("entity").keySet();
        return found(
                "entity",
                numbers,
                "SELECT uuid, name, attributes, created, changed, hash FROM entity WHERE id = ?",
                r ->
                        new Entity(
                                Bytes.id(r.getBytes(1)),
                                r.getString(2),
                                ValueJson.attributes(Reads.json(r.getString(3))),
                                Reads.stamp(r, 4)),
                6);
    }

    /// Also of documents that do not count or are not there any more.
    public Found<Comment> comments() {
        var numbers = new TreeSet<Long>();
        salvage.belonging("comment", "comment_by_document", "document")
                .values()
                .forEach(numbers::addAll);
        return found(
                "comment",
                numbers,
                "SELECT uuid, document, subject, author, text, resolved, created, changed, hash"
                        + " FROM comment WHERE id = ?",
                r ->
                        new Comment(
                                Bytes.id(r.getBytes(1)),
                                known(documents, r.getLong(2)),
                                Bytes.id(r.getBytes(3)),
                                known(annotators, r.getLong(4)),
                                r.getString(5),
                                r.getInt(6) == 1,
                                Reads.stamp(r, 7)),
                9);
    }

    /// Also of documents that do not count or are not there any more.
    public Found<Decision> decisions() {
        var numbers = new TreeSet<Long>();
        salvage.belonging("decision", "decision_by_document", "document")
                .values()
                .forEach(numbers::addAll);
        return found(
                "decision",
                numbers,
                "SELECT uuid, document, reviewer, difference, verdict, answers, judged, remark,"
                        + " view, spent, created, changed, hash FROM decision WHERE id = ?",
                r ->
                        DecisionReads.decision(
                                r, known(documents, r.getLong(2)), known(annotators, r.getLong(3))),
                13);
    }

    /// Local numbers of all documents that the file knows of, also of those that do not count.
    public SortedSet<Long> documents() {
        return texts.numbers();
    }

    /// Whether the file still tells which documents and layers there were.
    public boolean isClear() {
        return salvage.isClear("document") && salvage.isClear("layer");
    }

    /// @param number one of [#documents]
    public Leftover document(long number) {
        return texts.document(number);
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException e) {
            System.getLogger(Remains.class.getName())
                    .log(System.Logger.Level.WARNING, "A damaged file was not closed cleanly", e);
        }
    }

    /// Rows that were read.
    ///
    /// @param lost how many are not as they were saved
    public record Found<T>(List<T> rows, int lost) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    private <T extends Item> Found<T> found(
            String table, Iterable<Long> numbers, String query, Row<T> row, int hashColumn) {
        var rows = new ArrayList<T>();
        int lost = 0;
        for (var number : numbers) {
            var read = one(query, row, hashColumn, number);
            read.ifPresent(rows::add);
            lost += read.isPresent() ? 0 : 1;
        }
        return new Found<>(rows, salvage.isClear(table) ? lost : Math.max(1, lost));
    }

    private <T extends Item> Optional<T> one(
            String query, Row<T> row, int hashColumn, Object... values) {
        return salvage.attempt(() -> {
            var found = new ArrayList<T>();
            sql.each(
                    query,
                    r -> r,
                    r -> {
                        var item = row.of(r);
                        if (json.hash(item).equals(Hash.fromBytes(r.getBytes(hashColumn)))) {
                            found.add(item);
                        }
                        return false;
                    },
                    values);
            return found.stream().findFirst();
        });
    }

    private static Id known(SortedMap<Long, Id> ids, long number) throws StoreException {
        var id = ids.get(number);
        if (id == null) {
            throw Reads.damaged(Phrase.of("a comment"));
        }
        return id;
    }

    /// Makes an item of the row that a result stands on.
    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException, StoreException;
    }
}
