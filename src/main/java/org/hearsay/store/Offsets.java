package org.hearsay.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.model.Id;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// The converters of the texts that were worked on last, so that writing an annotation need not
/// read its document's text. Offsets are of the document's current text unless [#at] says
/// otherwise. Store thread only.
final class Offsets implements Units {

    private static final int TEXTS = 64;
    private static final int NUMBERS = 256;

    private final Sql sql;
    private final Map<Text, CodePointIndex> byText = recent(TEXTS);
    private final Map<Long, Revisions> revisions = recent(NUMBERS);
    private final Map<Id, Long> documentOfLayer = recent(NUMBERS);
    private final Map<Id, Long> numbers = recent(NUMBERS);

    Offsets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public CodePointIndex ofLayer(Id layer) throws SQLException, StoreException {
        return ofDocument(documentOf(layer));
    }

    @Override
    public CodePointIndex ofDocument(Id document) throws SQLException, StoreException {
        return ofDocument(number(document));
    }

    /// @param document its local number
    CodePointIndex ofDocument(long document) throws SQLException {
        return index(new Text(document, revisions(document).current()));
    }

    @Override
    public int revisionOfLayer(Id layer) throws SQLException, StoreException {
        return revisions(documentOf(layer)).later();
    }

    @Override
    public int revisionOfDocument(Id document) throws SQLException, StoreException {
        return revisions(number(document)).later();
    }

    @Override
    public Units at(int revision) {
        return new Earlier(revision);
    }

    /// For what is known already.
    ///
    /// @param text the document's current one
    void remember(Id document, Text text, CodePointIndex index) {
        numbers.put(document, text.document());
        revisions.remove(text.document());
        byText.put(text, index);
    }

    /// For a document that comes in, whose row may not be there yet.
    ///
    /// @param text the document's only one
    void introduce(Id document, Text text, CodePointIndex index) {
        remember(document, text, index);
        revisions.put(text.document(), new Revisions(text.revision(), text.revision()));
    }

    /// Forgets everything, as when a document has got another text, or a transaction did not
    /// happen.
    void forget() {
        byText.clear();
        revisions.clear();
        documentOfLayer.clear();
        numbers.clear();
    }

    private long documentOf(Id layer) throws SQLException, StoreException {
        var known = documentOfLayer.get(layer);
        if (known == null) {
            known =
                    sql.one(
                                    "SELECT document FROM layer WHERE uuid = ?",
                                    r -> r.getLong(1),
                                    Bytes.of(layer))
                            .orElseThrow(() -> missing("layer", layer));
            documentOfLayer.put(layer, known);
        }
        return known;
    }

    /// A document's local number.
    ///
    /// @throws StoreException if there is no such document
    long number(Id document) throws SQLException, StoreException {
        var known = numbers.get(document);
        if (known == null) {
            known =
                    sql.one(
                                    "SELECT id FROM document WHERE uuid = ?",
                                    r -> r.getLong(1),
                                    Bytes.of(document))
                            .orElseThrow(() -> missing("document", document));
            numbers.put(document, known);
        }
        return known;
    }

    /// An annotator's local number.
    ///
    /// @throws StoreException of kind `CONFLICT` if there is no such annotator
    long annotator(Id annotator) throws SQLException, StoreException {
        var known = numbers.get(annotator);
        if (known == null) {
            known =
                    sql.one(
                                    "SELECT id FROM annotator WHERE uuid = ?",
                                    r -> r.getLong(1),
                                    Bytes.of(annotator))
                            .orElseThrow(() -> ProjectRows.conflict("annotator", annotator));
            numbers.put(annotator, known);
        }
        return known;
    }

    private Revisions revisions(long document) throws SQLException {
        var known = revisions.get(document);
        if (known == null) {
            known =
                    sql.one(
                                    "SELECT document.revision, ifnull(min(number),"
                                            + " document.revision) FROM document LEFT JOIN revision"
                                            + " ON revision.document = document.id"
                                            + " WHERE document.id = ?",
                                    r -> new Revisions(r.getInt(1), r.getInt(2)),
                                    document)
                            .orElse(new Revisions(1, 1));
            revisions.put(document, known);
        }
        return known;
    }

    private CodePointIndex index(Text text) throws SQLException {
        var known = byText.get(text);
        if (known == null) {
            known =
                    new CodePointIndex(
                            sql.one(
                                            "SELECT text FROM revision WHERE document = ?"
                                                    + " AND number = ?",
                                            r -> r.getString(1),
                                            text.document(),
                                            text.revision())
                                    .orElse(""));
            byText.put(text, known);
        }
        return known;
    }

    private static <K, V> Map<K, V> recent(int kept) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > kept;
            }
        };
    }

    private static StoreException missing(String what, Id id) {
        return new StoreException(
                StoreException.Kind.MISSING,
                Phrase.of("The project has no %s %s.", TableWords.of(what), id));
    }

    /// One text of a document.
    ///
    /// @param document its local number
    record Text(long document, int revision) {}

    private record Revisions(int current, int first) {

        /// The current one; 0 where it is the first.
        int later() {
            return current == first ? 0 : current;
        }
    }

    /// Offsets of another text than the current one.
    private final class Earlier implements Units {

        /// 0 for the first that a document had.
        private final int revision;

        Earlier(int revision) {
            this.revision = revision;
        }

        @Override
        public CodePointIndex ofLayer(Id layer) throws SQLException, StoreException {
            return of(documentOf(layer));
        }

        @Override
        public CodePointIndex ofDocument(Id document) throws SQLException, StoreException {
            return of(number(document));
        }

        @Override
        public int revisionOfLayer(Id layer) {
            return revision;
        }

        @Override
        public int revisionOfDocument(Id document) {
            return revision;
        }

        @Override
        public Units at(int other) {
            return new Earlier(other);
        }

        private CodePointIndex of(long document) throws SQLException {
            int number = revision == 0 ? revisions(document).first() : revision;
            return index(new Text(document, number));
        }
    }
}
