package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow.LayerCount;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;

/// Checks documents that were taken over, their texts and the rows of their layers, each against
/// its hash. One thread, which need not be the store's.
///
/// @param hashes those of documents there, by local number
/// @param layers rows there
record TakenTexts(List<Incoming.Copy> copies, Map<Long, Hash> hashes, Map<Id, There> layers) {

    /// A layer's row there.
    ///
    /// @param number its local number there
    /// @param sum of its items' hashes
    record There(long number, Hash sum, Hash hash) {}

    /// A text as it stands here.
    ///
    /// @param document its document's local number
    /// @param words in UTF-8
    /// @param rest the other columns that its hash is over
    record Raw(long document, byte[] words, Columns rest, Hash hash) {

        /// As [#of] takes it, in SQL.
        static final String COLUMNS =
                "document, text, hash, form, segmenter, segmenter_version, segments, source";

        static Raw of(ResultSet r) throws SQLException {
            return new Raw(
                    r.getLong(1),
                    r.getBytes(2),
                    new Columns()
                            .with("form", r.getString(4))
                            .with("segmenter", r.getString(5))
                            .with("segmenter_version", r.getString(6))
                            .with("segments", r.getBytes(7))
                            .with("source", r.getBytes(8)),
                    Hash.fromBytes(r.getBytes(3)));
        }
    }

    /// What came of a document.
    ///
    /// @param number its local number here
    /// @param hashes of its document, its text and its layers as they are called here
    record Taken(long number, CodePointIndex index, Hashes hashes) {}

    /// @param layers in the order of the copy
    record Hashes(Hash document, Hash text, List<Hash> layers) {}

    TakenTexts {
        copies = List.copyOf(copies);
        hashes = Map.copyOf(hashes);
        layers = Map.copyOf(layers);
    }

    static TakenTexts of(
            List<Incoming.Copy> copies, Map<Long, Hash> hashes, List<Map.Entry<Id, There>> layers) {
        var byId = new HashMap<Id, There>();
        layers.forEach(e -> byId.put(e.getKey(), e.getValue()));
        return new TakenTexts(copies, hashes, byId);
    }

    /// @param raws in the order of the documents
    /// @throws StoreException of kind `DAMAGED` if a row is not as it was saved, or is missing
    List<Taken> check(List<Raw> raws) throws StoreException {
        var texts = new RowText();
        var taken = new ArrayList<Taken>();
        for (var raw : raws) {
            taken.add(taken(copies.get(taken.size()), raw, texts));
        }
        // One that is missing is noticed by the one behind it, unless there is none.
        if (taken.size() < copies.size()) {
            throw damaged(copies.get(taken.size()).there().document());
        }
        return taken;
    }

    private Taken taken(Incoming.Copy copy, Raw raw, RowText texts) throws StoreException {
        var document = copy.there().document();
        var hash = texts.hash(document);
        if (!hash.equals(hashes.get(copy.there().place()))
                || !Hash.sha256Hex(raw.words()).equals(document.sha256())
                || !RevisionRows.hash(document.sha256(), raw.rest()).equals(raw.hash())) {
            throw damaged(document);
        }
        var index = new CodePointIndex(readable(raw.words(), document));
        var own = new ArrayList<Hash>();
        for (int i = 0; i < copy.heads().size(); i++) {
            own.add(layer(copy.there().layers().get(i), copy.heads().get(i), index, texts));
        }
        return new Taken(raw.document(), index, new Hashes(hash, raw.hash(), own));
    }

    private Hash layer(LayerCount count, LayerHead head, CodePointIndex index, RowText texts)
            throws StoreException {
        var saved = layers.get(count.head().id());
        var hash = texts.hash(head, index);
        var hashThere = head.equals(count.head()) ? hash : texts.hash(count.head(), index);
        if (saved == null || !saved.hash().equals(hashThere)) {
            throw Reads.damaged(Phrase.of("a layer"));
        }
        return hash;
    }

    private static String readable(byte[] words, Document document) throws StoreException {
        try {
            return new DocumentText(new String(words, StandardCharsets.UTF_8)).value();
        } catch (IllegalArgumentException _) {
            throw damaged(document);
        }
    }

    static StoreException damaged(Document document) {
        return Reads.damaged(Phrase.of("the text of \"%s\"", document.title()));
    }
}
