package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.text.CodePointIndex;

/// Reads documents with all that is on them, for who goes through a whole project: nothing that is
/// known of them already is asked for again, and what is asked for is asked for several documents
/// at once. Store thread only.
final class WholeReads {

    private final Sql sql;
    private final LayerReads layers;

    WholeReads(Sql sql, LayerReads layers) {
        this.sql = sql;
        this.layers = layers;
    }

    /// @throws StoreException of kind `DAMAGED` if a text or a row is not as it was saved
    List<WholeDocument> documents(Wanted wanted) throws SQLException, StoreException {
        var found = new ArrayList<WholeDocument>();
        try (var unpacking = new Unpacking()) {
            for (var rows : Batch.of(wanted.documents())) {
                found.addAll(documents(rows, wanted.parts(), unpacking));
            }
        }
        return found;
    }

    private List<WholeDocument> documents(
            List<DocumentRow> rows, Wanted.Parts parts, Unpacking unpacking)
            throws SQLException, StoreException {
        var raws = new RevisionRows(sql).all(rows);
        var articles = new ArrayList<StoredArticle>();
        var indexes = new ArrayList<CodePointIndex>();
        for (var row : rows) {
            var raw = Reads.intact(row.document(), Optional.ofNullable(raws.get(row.place())));
            var index = new CodePointIndex(raw.value());
            indexes.add(index);
            articles.add(Reads.article(row.document(), raw, raw.text(index, parts, unpacking)));
        }
        var items = LayerBatch.read(sql, layers, rows, indexes);
        var found = new ArrayList<WholeDocument>();
        for (int i = 0; i < rows.size(); i++) {
            var own = new ArrayList<Layer>();
            for (var count : rows.get(i).layers()) {
                own.add(items.layer(count, indexes.get(i)));
            }
            found.add(new WholeDocument(articles.get(i), own));
        }
        return found;
    }
}
