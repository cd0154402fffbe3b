package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.hearsay.edit.StepName;
import org.hearsay.model.Attributes;
import org.hearsay.model.Item;
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

    /// Annotations of the first document that have nothing but a place, and parts and values.
    private static final int PLAIN = 1;

    private static final int WITH_PARTS = 2;

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
            var whole = store.whole(new Wanted(rows, Parts.WORDS_AND_TOKENS), Runnable::run).join();

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

    /// SQLite refuses to give very long values.
    @Test
    void aLayerOfVeryManyAnnotationsIsReadInPieces() throws Exception {
        var large = folder.resolve("large.hearsay");
        var article = make.article("Large", "word ".repeat(3_000));
        var id = article.article().document().id();
        var head = make.head(id);
        var all = new ArrayList<Item>();
        // Many begin at one place, and more than make a piece.
        for (int i = 0; i < 35_000; i++) {
            int start = i < 15_000 ? 20 : 5 * (i % 2_500);
            all.add(make.annotation(head.id(), "CLAIM", Anchor.of(start, start + 4)));
        }
        try (var store = ProjectStore.create(large, make.registry)) {
            var incoming = new Incoming.NewDocument(article, List.of(Layer.of(head, all)));
            store.importAll(
                            make.annotator.id(),
                            StepName.of("import"),
                            List.<Incoming>of(incoming).iterator())
                    .join();
            var wanted = new Wanted(store.documents(0, 1).join(), Parts.WORDS);
            var whole = store.whole(wanted, Runnable::run).join().getFirst();
            assertThat(whole.layers().getFirst().annotations())
                    .hasSize(35_000)
                    .isEqualTo(store.layers(id).join().getFirst().annotations());
        }
        change(large, "UPDATE annotation SET label = 'STANCE' WHERE id = 34000");
        assertThat(failure(large).kind()).isEqualTo(StoreException.Kind.DAMAGED);
    }

    @Test
    void aRowThatIsNotAsItWasSavedIsDamage() throws Exception {
        change("UPDATE annotation SET label = 'CLAIM' WHERE id = 9");
        assertDamaged();
    }

    @Test
    void aRowThatIsGoneIsDamage() throws Exception {
        change("DELETE FROM annotation WHERE id = (SELECT max(id) FROM annotation)");
        assertThat(failure(file))
                .hasMessageContaining("a layer of \"Article " + (DOCUMENTS - 1) + "\" is not");
    }

    @Test
    void partsThatDoNotBeginWhereTheRowSaysAreDamage() throws Exception {
        change("UPDATE annotation SET start = start + 1 WHERE fragments IS NOT NULL");
        assertDamaged();
    }

    @Test
    void whateverOfARowIsChangedIsDamageOfTheSameName() throws Exception {
        var changes =
                List.of(
                        "label = label || 'S'",
                        "start = start + 1",
                        "\"end\" = \"end\" + 1",
                        "\"end\" = 9223372036854775807",
                        "note = 'a note'",
                        "attributes = '{\"voice\":\"other\"}'",
                        "attributes = '{'",
                        "origin = 'bulk'",
                        "origin = '+hand'",
                        "origin = ''",
                        "origin_detail = 'a rule'",
                        "doubted = 'words'",
                        "fragments = '[[0,1],[2,3]]'",
                        "fragments = '[]'",
                        "created = created - 1",
                        "changed = -9223372036854775808",
                        "uuid = randomblob(16)",
                        "hash = randomblob(16)");
        for (var column : changes) {
            for (int id : List.of(PLAIN, WITH_PARTS)) {
                var copy = folder.resolve("copy.hearsay");
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                change(copy, "UPDATE annotation SET " + column + " WHERE id = " + id);
                assertThat(failure(copy))
                        .as(column)
                        .hasMessage(
                                "copy.hearsay: The project file is damaged: an annotation or link"
                                        + " of \"Article 0\" is not as it was saved.");
            }
        }
    }

    @Test
    void damageIsToldInTheSameWordsOfADocumentThatIsReadByItself() throws Exception {
        change("UPDATE annotation SET attributes = '{' WHERE id = " + PLAIN);
        try (var store = ProjectStore.open(file)) {
            var first = store.documents(0, 1).join().getFirst().document().id();
            assertThat(failure(store.layers(first))).hasMessage(failure(file).getMessage());
        }
    }

    @Test
    void damageOfWhatIsReadByItsLabelNamesTheArticle() throws Exception {
        change("UPDATE annotation SET note = 'n' WHERE label = 'CLAIM' AND id > 6");
        change("UPDATE relation SET attributes = '{' WHERE id = 2");
        try (var store = ProjectStore.open(file)) {
            assertThat(failure(store.lookups().annotations(List.of("CLAIM"))))
                    .hasMessageContaining("an annotation or link of \"Article 4\" is not");
            assertThat(failure(store.lookups().relations(List.of(), List.of("SPEAKER"))))
                    .hasMessageContaining("an annotation or link of \"Article 6\" is not");
            assertThat(store.lookups().annotations(List.of("SPEAKER")).join()).isNotEmpty();
        }
    }

    @Test
    void aTextThatIsNotAsItWasSavedIsToldBeforeRowsAreAndTheFirstOfTwo() throws Exception {
        change(
                "UPDATE revision SET text = text || '.' WHERE document IN (5, 9)",
                "UPDATE annotation SET label = 'OTHER' WHERE id = 1");

        assertThat(failure(file))
                .hasMessage(
                        "many.hearsay: The project file is damaged: the text of \"Article 4\" is"
                                + " not as it was saved.");
    }

    @Test
    void theStoreGoesOnWhileOthersMakeDocumentsOfWhatItRead() throws Exception {
        try (var store = ProjectStore.open(file)) {
            var rows = store.documents(0, DOCUMENTS).join();
            var waiting = new LinkedBlockingQueue<Runnable>();
            var whole = store.whole(new Wanted(rows, Parts.WORDS), waiting::add);

            assertThat(store.documents(0, 1).join()).hasSize(1);
            assertThat(whole).isNotDone();
            waiting.take().run();
            assertThat(whole.join()).hasSize(DOCUMENTS);
        }
    }

    private void assertDamaged() throws Exception {
        assertThat(failure(file).kind()).isEqualTo(StoreException.Kind.DAMAGED);
    }

    /// The same whoever looks at what was read.
    private static StoreException failure(Path project) throws Exception {
        try (var store = ProjectStore.open(project);
                var crew = Executors.newFixedThreadPool(2)) {
            var wanted = new Wanted(store.documents(0, DOCUMENTS).join(), Parts.WORDS);
            var failure = failure(store.whole(wanted, Runnable::run));
            assertThat(failure(store.whole(wanted, crew))).hasMessage(failure.getMessage());
            return failure;
        }
    }

    private static StoreException failure(CompletableFuture<?> whole) {
        return (StoreException)
                assertThatThrownBy(whole::join).cause().isInstanceOf(StoreException.class).actual();
    }

    private void change(String... changes) throws SQLException {
        for (var sql : changes) {
            change(file, sql);
        }
    }

    private static void change(Path project, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    /// Some without layers, some with a link, all others with a plain annotation and one with
    /// parts.
    private Incoming document(int i) {
        var article = make.article("Article " + i, "Kim 😀 said that talk " + i + " went well.");
        var id = article.article().document().id();
        if (i % 7 == 3) {
            return new Incoming.NewDocument(article, List.of());
        }
        var head = make.head(id);
        var speaker =
                make.annotation(head.id(), "SPEAKER", Anchor.of(0, 3))
                        .withAttributes(Attributes.NONE);
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
