package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.store.LayerReads.Checked;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Checks annotations and relations that were copied, each against its hash and all of a layer
/// against what the layer says of them. Store thread only; another one hashes.
final class TakenItems {

    private static final String PLAIN =
            "SELECT layer, count(*), group_concat(CASE WHEN "
                    + PackedRow.IS_PLAIN
                    + " THEN "
                    + PackedRow.PLAIN
                    + " END, '') FROM annotation WHERE layer BETWEEN ? AND ? GROUP BY layer";
    private static final String OTHERS =
            LayerReads.ANNOTATIONS + " AND NOT (" + PackedRow.IS_PLAIN + ")";
    private static final String RELATIONS =
            LayerReads.RELATIONS + " WHERE relation.layer = ? ORDER BY relation.id";

    private static final byte[] NOTHING = new byte[0];

    private final Sql sql;
    private final Checks checks;
    private final SortedMap<Long, Taken> layers = new TreeMap<>();
    private Optional<Checks.Verdict<Boolean>> plain = Optional.empty();

    TakenItems(Sql sql, Checks checks) {
        this.sql = sql;
        this.checks = checks;
    }

    /// What a layer says of itself.
    ///
    /// @param sum of its items' hashes
    record Said(Id layer, Hash sum, int annotations, int relations) {}

    /// What a layer is on.
    ///
    /// @param title of the article, for what is said of damage
    record Text(String title, CodePointIndex index) {}

    /// @param number the layer's local number here
    void expect(long number, Said said, Text text) {
        layers.put(number, new Taken(said, text));
    }

    /// Reads those that have nothing but a place, and has them looked at.
    ///
    /// @throws StoreException of kind `DAMAGED` if there are such of a layer that is none of these
    void read() throws SQLException, StoreException {
        if (layers.isEmpty()) {
            return;
        }
        sql.each(PLAIN, r -> r, this::layer, layers.firstKey(), layers.lastKey());
        var all = List.copyOf(layers.values());
        plain = Optional.of(checks.ask(() -> isPlain(all)));
    }

    /// Waits for that, and looks at all others.
    ///
    /// @throws StoreException of kind `DAMAGED` if a row or a layer is not as it was saved
    void check() throws SQLException, StoreException {
        if (plain.isPresent()) {
            plain.get().await();
        }
        for (var entry : layers.entrySet()) {
            var taken = entry.getValue();
            long number = entry.getKey();
            if (taken.plain < taken.annotations) {
                sql.each(OTHERS, r -> r, r -> annotation(r, taken), number);
            }
            if (taken.said.relations() > 0) {
                sql.each(RELATIONS, r -> r, r -> relation(r, taken), number);
            }
            if (!taken.isWhole()) {
                throw Damage.ofLayer(taken.text.title());
            }
        }
    }

    private boolean layer(ResultSet r) throws SQLException, StoreException {
        var taken = layers.get(r.getLong(1));
        if (taken == null) {
            throw Reads.damaged(Phrase.of("an annotation or link"));
        }
        taken.annotations = r.getInt(2);
        var rows = r.getBytes(3);
        if (rows != null) {
            taken.rows = rows;
        }
        return true;
    }

    private static boolean isPlain(List<Taken> layers) throws StoreException {
        var items = new PlainItems();
        for (var taken : layers) {
            taken.sum =
                    items.sum(
                            taken.rows,
                            taken.text.title(),
                            taken.said.layer(),
                            taken.text.index().length());
            taken.plain = items.count();
            taken.rows = NOTHING;
        }
        return true;
    }

    private boolean annotation(ResultSet r, Taken taken) throws SQLException, StoreException {
        var checked = LayerReads.annotation(r, taken.said.layer(), taken.text.index());
        if (!(checked.item().orElse(null) instanceof Annotation a)
                || !checked.intact()
                || !isToTheLetter(r, a, taken.text.index())) {
            throw Damage.ofItem(taken.text.title());
        }
        taken.sum = taken.sum.plus(checked.hash());
        return true;
    }

    /// Whether values and parts are written as we write them: a hash is over what they say.
    private static boolean isToTheLetter(ResultSet r, Annotation a, CodePointIndex index)
            throws SQLException {
        return (a.attributes().isEmpty() || ValueJson.text(a.attributes()).equals(r.getString(6)))
                && (!a.anchor().isDiscontinuous()
                        || LayerItemRows.fragments(a, index)
                                .filter(r.getString(5)::equals)
                                .isPresent());
    }

    private boolean relation(ResultSet r, Taken taken) throws SQLException, StoreException {
        Checked checked = LayerReads.relation(r, taken.said.layer());
        if (!(checked.item().orElse(null) instanceof Relation relation)
                || !checked.intact()
                || !ValueJson.text(relation.attributes()).equals(r.getString(5))) {
            throw Damage.ofItem(taken.text.title());
        }
        taken.relations++;
        taken.sum = taken.sum.plus(checked.hash());
        return true;
    }

    /// What came of a layer. The store's thread and that of the checks have it in turn.
    private static final class Taken {

        private final Said said;
        private final Text text;
        private Hash sum = Hash.ZERO;
        private byte[] rows = NOTHING;
        private int annotations;
        private int plain;
        private int relations;

        Taken(Said said, Text text) {
            this.said = said;
            this.text = text;
        }

        boolean isWhole() {
            return sum.equals(said.sum())
                    && annotations == said.annotations()
                    && relations == said.relations();
        }
    }
}
