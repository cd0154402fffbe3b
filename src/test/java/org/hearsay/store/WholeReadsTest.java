package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.StepName;
import org.hearsay.model.Layer;
import org.hearsay.store.Wanted.Parts;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that are read several at a time are what they are one by one.
class WholeReadsTest {

    /// More than are read at once, and no multiple of it.
    private static final int DOCUMENTS = 2 * Batch.AT_ONCE + 5;

    @TempDir private Path folder;
    private final StoreFixtures make = new StoreFixtures();
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("many.hearsay");
        try (var store = ProjectStore.create(file, make.registry)) {
            var all = new ArrayList<Incoming>();
            for (int i = 0; i < DOCUMENTS; i++) {
                all.add(document(i));
            }
            store.importAll(make.annotator.id(), StepName.of("import"), all.iterator()).join();
        }
    }

    @Test
    void eachDocumentAndLayerIsAsItIsByItself() throws Exception {
        try (var store = ProjectStore.open(file)) {
            var rows = store.documents(0, DOCUMENTS).join();
            var whole = store.whole(new Wanted(rows, Parts.WORDS_AND_TOKENS)).join();

            assertThat(whole).hasSize(DOCUMENTS);
            for (var each : whole) {
                var id = each.article().article().document().id();
                assertThat(each.article())
                        .usingRecursiveComparison()
                        .isEqualTo(store.article(id).join());
                assertThat(each.layers())
                        .usingRecursiveComparison()
                        .isEqualTo(store.layers(id).join());
            }
        }
    }

    @Test
    void aRowThatIsNotAsItWasSavedIsDamage() throws Exception {
        change("UPDATE annotation SET label = 'CLAIM' WHERE id = 9");
        assertDamaged();
    }

    @Test
    void aRowThatIsGoneIsDamage() throws Exception {
        change("DELETE FROM annotation WHERE id = (SELECT max(id) FROM annotation)");
        assertDamaged();
    }

    @Test
    void partsThatDoNotBeginWhereTheRowSaysAreDamage() throws Exception {
        change("UPDATE annotation SET start = start + 1 WHERE fragments IS NOT NULL");
        assertDamaged();
    }

    private void assertDamaged() throws Exception {
        try (var store = ProjectStore.open(file)) {
            var rows = store.documents(0, DOCUMENTS).join();
            var whole = store.whole(new Wanted(rows, Parts.WORDS));
            assertThatThrownBy(whole::join).hasCauseInstanceOf(StoreException.class);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Some without layers, some with parts and a link.
    private Incoming document(int i) {
        var article = make.article("Article " + i, "Kim 😀 said that talk " + i + " went well.");
        var id = article.article().document().id();
        if (i % 7 == 3) {
            return new Incoming.NewDocument(article, List.of());
        }
        var head = make.head(id);
        var speaker = make.annotation(head.id(), "SPEAKER", Anchor.of(0, 3));
        var claim =
                make.annotation(
                        head.id(), "CLAIM", new Anchor(List.of(new Span(7, 11), new Span(17, 21))));
        var items =
                i % 3 == 0
                        ? List.of(speaker, claim, make.relation(claim, speaker))
                        : List.of(speaker, claim);
        return new Incoming.NewDocument(article, List.of(Layer.of(head, items)));
    }
}
