package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.store.RawLayers.RawLayer;
import org.hearsay.store.RevisionRows.RawText;
import org.hearsay.text.CodePointIndex;

/// Reads documents with all that is on them, for who goes through a whole project: nothing that is
/// known of them already is asked for again, and what is asked for is asked for several documents
/// at once. What is read is checked and made into documents afterwards, by whatever thread.
final class WholeReads {

    private final Sql sql;
    private final LayerReads layers;

    WholeReads(Sql sql, LayerReads layers) {
        this.sql = sql;
        this.layers = layers;
    }

    /// A document as it stands in the file.
    private record RawDocument(DocumentRow row, Optional<RawText> text, List<RawLayer> layers) {}

    /// Store thread only.
    ///
    /// @throws StoreException of kind `DAMAGED` if a layer is not there
    Raw read(Wanted wanted) throws SQLException, StoreException {
        var found = new ArrayList<RawDocument>();
        for (var rows : Batch.of(wanted.documents())) {
            var texts = new RevisionRows(sql).all(rows);
            var all = RawLayers.read(sql, layers, rows);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var text = Optional.ofNullable(texts.get(row.place()));
                found.add(new RawDocument(row, text, all.get(i)));
            }
        }
        return new Raw(found, wanted.parts());
    }

    /// Documents that were read and not looked at.
    record Raw(List<RawDocument> rows, Wanted.Parts parts) {

        /// Any thread.
        ///
        /// @throws StoreException of kind `DAMAGED` if a text or a row is not as it was saved; of
        ///   several that of a text, and of these the first
        List<WholeDocument> documents() throws StoreException {
            var articles = new ArrayList<StoredArticle>();
            var indexes = new ArrayList<CodePointIndex>();
            try (var unpacking = new Unpacking()) {
                for (var row : rows) {
                    var raw = Reads.intact(row.row().document(), row.text());
                    var words = raw.words();
                    var index = words.codePoints();
                    indexes.add(index);
                    articles.add(
                            Reads.article(
                                    row.row().document(),
                                    raw,
                                    raw.text(words, index, parts, unpacking)));
                }
            }
            var items = new PackedItems();
            var found = new ArrayList<WholeDocument>();
            for (int i = 0; i < rows.size(); i++) {
                var own = new ArrayList<Layer>();
                var title = rows.get(i).row().document().title();
                for (var layer : rows.get(i).layers()) {
                    own.add(layer.layer(title, items, indexes.get(i)));
                }
                found.add(new WholeDocument(articles.get(i), own));
            }
            return found;
        }
    }
}
