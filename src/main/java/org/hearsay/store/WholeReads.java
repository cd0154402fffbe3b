package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.text.CodePointIndex;

/// Reads documents with all that is on them, for who goes through a whole project: nothing that is
/// known of them already is asked for again. Store thread only.
final class WholeReads {

    private final Reads reads;
    private final LayerReads layers;

    WholeReads(Reads reads, LayerReads layers) {
        this.reads = reads;
        this.layers = layers;
    }

    /// @throws StoreException of kind `DAMAGED` if a text or a row is not as it was saved
    List<WholeDocument> documents(Wanted wanted) throws SQLException, StoreException {
        var found = new ArrayList<WholeDocument>();
        for (var row : wanted.documents()) {
            var article = reads.article(row, wanted.parts());
            found.add(new WholeDocument(article, layers(row, article)));
        }
        return found;
    }

    private List<Layer> layers(DocumentRow row, StoredArticle article)
            throws SQLException, StoreException {
        var units = new Units.OneText(new CodePointIndex(article.article().text().value()));
        var found = new ArrayList<Layer>();
        for (var count : row.layers()) {
            found.add(layers.layer(count, units));
        }
        return found;
    }
}
