package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.store.Leftover.KeptLayer;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;

/// What is left of documents in a damaged file: each with its text, or the text alone.
final class DocumentRemains {

    private static final int LONGEST_TITLE = 80;

    private final Salvage salvage;
    private final SortedMap<Long, Id> ids;
    private final LayerRemains layers;
    private final Function<String, Segmentation> segmenter;
    private final Map<Long, NavigableSet<Long>> revisions;

    /// @param ids of documents by local number
    DocumentRemains(
            Salvage salvage,
            SortedMap<Long, Id> ids,
            LayerRemains layers,
            Function<String, Segmentation> segmenter) {
        this.salvage = salvage;
        this.ids = ids;
        this.layers = layers;
        this.segmenter = segmenter;
        revisions = salvage.belonging("revision", "sqlite_autoindex_revision_1", "document");
    }

    SortedSet<Long> numbers() {
        return new TreeSet<>(ids.keySet());
    }

    Leftover document(long number) {
        var id = ids.get(number);
        if (id == null) {
            throw new IllegalArgumentException("No document has the number " + number);
        }
        var row = row(number, id);
        if (row.isPresent() && row.get().detached()) {
            return new Leftover.Gone(id);
        }
        for (long revision : revisions.getOrDefault(number, new TreeSet<>()).descendingSet()) {
            var words = words(revision, row);
            if (words.isPresent()) {
                return kept(number, row.isPresent(), revision, words.get().of(id, row));
            }
        }
        return new Leftover.Lost(id, row.map(r -> r.document().title()).orElse(""));
    }

    private Leftover kept(long number, boolean hasDetails, long revision, Wording wording) {
        var document = wording.document();
        var index = new CodePointIndex(wording.text());
        var whole = whole(revision, document, index);
        var found = new ArrayList<KeptLayer>();
        int lost = layers.of(number, document.id(), index, found);
        return new Leftover.Kept(
                whole.orElseGet(() -> plain(document, wording.text())),
                hasDetails,
                whole.isPresent(),
                found,
                lost);
    }

    /// Empty where it is not as it was saved.
    private Optional<Row> row(long number, Id id) {
        return salvage.attempt(() -> {
            var read =
                    salvage.sql()
                            .one(
                                    "SELECT title, metadata, revision, sha256, length, detached,"
                                            + " hash FROM document WHERE id = ?",
                                    r -> Row.of(r, id),
                                    number);
            if (read.isEmpty()) {
                return read;
            }
            var hash = new ItemJson(Units.UTF_16).hash(read.get().document());
            return read.filter(r -> hash.equals(r.hash()));
        });
    }

    /// The words of a revision, if it is the one that counts and they are as they were saved. Where
    /// the document's row tells neither, the revision's own hash has to.
    private Optional<Words> words(long revision, Optional<Row> row) {
        var read =
                salvage.attempt(() ->
                        salvage.sql()
                                .one(
                                        "SELECT number, text FROM revision WHERE rowid = ?",
                                        r -> new Words(r.getInt(1), r.getString(2)),
                                        revision));
        return row.isPresent()
                ? read.filter(w -> w.isOf(row.get().document()))
                : read.filter(w -> raw(revision, w.sha256()).isPresent());
    }

    /// Empty where its hash does not hold.
    private Optional<RevisionRows.RawText> raw(long revision, String sha256) {
        record Hashed(RevisionRows.RawText text, Hash hash) {}
        return salvage.attempt(() ->
                        salvage.sql()
                                .one(
                                        "SELECT text, form, segmenter, segmenter_version, segments,"
                                                + " source, hash FROM revision WHERE rowid = ?",
                                        r ->
                                                new Hashed(
                                                        RevisionRows.RawText.of(r),
                                                        Hash.fromBytes(r.getBytes(7))),
                                        revision))
                .filter(h ->
                        RevisionRows.hash(
                                        sha256,
                                        new Columns()
                                                .with("form", h.text().form())
                                                .with("segmenter", h.text().segmenter())
                                                .with("segmenter_version", h.text().version())
                                                .with("segments", h.text().segments())
                                                .with("source", h.text().source()))
                                .equals(h.hash()))
                .map(Hashed::text);
    }

    private Optional<StoredArticle> whole(long revision, Document document, CodePointIndex index) {
        return raw(revision, document.sha256())
                .flatMap(raw ->
                        salvage.attempt(() -> {
                            var text = raw.text(raw.words(), index);
                            return Optional.of(
                                    new StoredArticle(
                                            new Article(document, text.text(), text.form()),
                                            text.segmentation(),
                                            raw.origin()));
                        }));
    }

    private StoredArticle plain(Document document, String text) {
        return new StoredArticle(
                new Article(document, new DocumentText(text), Form.PLAIN),
                segmenter.apply(text),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private record Wording(Document document, String text) {}

    private record Words(int number, String text) {

        String sha256() {
            return Hash.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
        }

        boolean isOf(Document document) {
            return number == document.revision() && sha256().equals(document.sha256());
        }

        Wording of(Id id, Optional<Row> row) {
            return new Wording(row.map(Row::document).orElseGet(() -> unnamed(id)), text);
        }

        private Document unnamed(Id id) {
            var line = text.strip().lines().findFirst().orElse("").strip();
            var title =
                    line.length() <= LONGEST_TITLE
                            ? line
                            : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE / 2))
                                    + "…";
            return new Document(
                    id,
                    title,
                    new TreeMap<>(),
                    number,
                    sha256(),
                    text.codePointCount(0, text.length()));
        }
    }

    private record Row(Document document, boolean detached, Hash hash) {
        static Row of(ResultSet r, Id id) throws SQLException {
            return new Row(
                    new Document(
                            id,
                            r.getString(1),
                            ValueJson.texts(Reads.json(r.getString(2))),
                            r.getInt(3),
                            r.getString(4),
                            r.getInt(5)),
                    r.getInt(6) == 1,
                    Hash.fromBytes(r.getBytes(7)));
        }
    }
}
