package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStoreTest {

    private static final String TEXT =
            "Pompeo 😀 said that talks went well.\n\nKim 🇰🇵 denied it.";

    @TempDir private Path folder;
    private final StoreFixtures make = new StoreFixtures();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("pilot.hearsay");
    }

    @Test
    void whatWasCreatedIsThereAfterReopening() throws Exception {
        ProjectStore.create(file, make.registry).close();
        assertThat(folder.toFile().list()).containsExactly("pilot.hearsay");
        try (var store = ProjectStore.open(file)) {
            assertThat(store.registry().join()).isEqualTo(make.registry);
            assertThat(store.mode()).isEqualTo(new Mode.Writing());
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void anImportIsOneStepThatCanBeUndoneAndRedone() throws Exception {
        var article = make.article("One", TEXT);
        var head = make.head(article.article().document().id());
        var speaker = make.annotation(head.id(), "SPEAKER", Anchor.of(0, 6));
        var claim =
                make.annotation(
                        head.id(), "CLAIM", new Anchor(List.of(new Span(7, 9), new Span(20, 30))));
        var layer = Layer.of(head, List.of(speaker, claim, make.relation(claim, speaker)));
        try (var store = ProjectStore.create(file, make.registry)) {
            var step = imported(store, new Incoming.NewDocument(article, List.of(layer)));
            assertThat(store.article(article.article().document().id()).join())
                    .usingRecursiveComparison()
                    .isEqualTo(article);
            assertThat(store.layers(head.document()).join().getFirst().annotations())
                    .containsExactly(speaker, claim);
            assertThat(store.documents(0, 10).join().getFirst().layers().getFirst().relations())
                    .isEqualTo(1);

            store.log().undo(make.annotator.id(), step).toCompletableFuture().join();
            assertThat(store.documents(0, 10).join()).isEmpty();
            assertThat(store.verify().join().findings()).isEmpty();

            store.log().redo(make.annotator.id(), step).toCompletableFuture().join();
            assertThat(store.layers(head.document()).join().getFirst().relations()).hasSize(1);
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void theBytesThatATextCameFromComeBackWhateverTheyWere() throws Exception {
        try (var store = ProjectStore.create(file, make.registry)) {
            for (var source : List.of(TEXT, "", "\ufeff" + TEXT)) {
                var bytes = source.getBytes(StandardCharsets.UTF_8);
                var plain = make.article("One", TEXT);
                var article = new StoredArticle(plain.article(), plain.segmentation(), bytes);
                imported(store, new Incoming.NewDocument(article, List.of()));
                var stored = store.article(article.article().document().id()).join();
                assertThat(stored.source()).isEqualTo(bytes);
            }
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void aFailingImportLeavesNothing() throws Exception {
        try (var store = ProjectStore.create(file, make.registry)) {
            var good = new Incoming.NewDocument(make.article("One", TEXT), List.of());
            var incoming =
                    new Iterator<Incoming>() {
                        private int left = 2;

                        @Override
                        public boolean hasNext() {
                            return true;
                        }

                        @Override
                        public Incoming next() {
                            if (--left == 0) {
                                throw new java.util.concurrent.CancellationException();
                            }
                            return good;
                        }
                    };
            var import1 = store.importAll(make.annotator.id(), StepName.of("import"), incoming);
            assertThatThrownBy(import1::join)
                    .hasRootCauseInstanceOf(java.util.concurrent.CancellationException.class);
            assertThat(store.documents(0, 10).join()).isEmpty();
            assertThat(store.verify().join().checked()).containsEntry("steps", 0L);
        }
    }

    @Test
    void C02_E10_stepsSurviveReopeningAndOffsetsInTheFileAreCodePoints() throws Exception {
        var article = make.article("One", TEXT);
        var head = make.head(article.article().document().id());
        int start = TEXT.indexOf("talks");
        Annotation annotation;
        try (var store = ProjectStore.create(file, make.registry)) {
            imported(store, new Incoming.NewDocument(article, List.of()));
            annotation = make.annotation(head.id(), "CLAIM", Anchor.of(start, start + 5));
            done(
                    store,
                    Transaction.of(
                            StepName.of("add"), new Edit.Add(head), new Edit.Add(annotation)));
            var moved = Anchor.of(start, start + 10);
            done(store, Recipes.move(annotation, moved));
            annotation = annotation.withAnchor(moved);
            done(store, Recipes.setValue(annotation, "claim_type", Value.of("event")));
        }
        try (var connection = Database.openForReading(file);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("SELECT start, \"end\", words FROM words")) {
            assertThat(rows.getInt(1)).isEqualTo(TEXT.codePointCount(0, start));
            assertThat(rows.getString(3)).isEqualTo("talks went");
        }
        try (var store = ProjectStore.open(file)) {
            var expected = annotation.withValue("claim_type", Value.of("event"));
            assertThat(only(store, head.document())).isEqualTo(expected);
            var undoable = store.log().undoable(Long.MAX_VALUE, 10).toCompletableFuture().join();
            assertThat(undoable)
                    .extracting(s -> s.step().name().key())
                    .containsExactly("set-value", "move", "add", "import");
            for (var step : undoable.subList(0, 3)) {
                store.log().undo(make.annotator.id(), step.sequence()).toCompletableFuture().join();
            }
            assertThat(store.layers(head.document()).join()).isEmpty();
            var redoable = store.log().redoable(10).toCompletableFuture().join();
            assertThat(redoable)
                    .extracting(s -> s.step().name().key())
                    .containsExactly("add", "move", "set-value");
            store.log()
                    .redo(make.annotator.id(), redoable.getFirst().sequence())
                    .toCompletableFuture()
                    .join();
            assertThat(store.layers(head.document()).join().getFirst().annotations()).hasSize(1);
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void aStaleStepIsRefusedAndChangesNothing() throws Exception {
        var article = make.article("One", TEXT);
        var head = make.head(article.article().document().id());
        var annotation = make.annotation(head.id(), "CLAIM", Anchor.of(0, 6));
        try (var store = ProjectStore.create(file, make.registry)) {
            imported(store, new Incoming.NewDocument(article, List.of()));
            done(
                    store,
                    Transaction.of(
                            StepName.of("add"), new Edit.Add(head), new Edit.Add(annotation)));
            var stale = Recipes.move(annotation.withNote("other"), Anchor.of(0, 3));
            var refused = store.log().append(make.annotator.id(), stale).toCompletableFuture();
            assertThatThrownBy(refused::join)
                    .hasCauseInstanceOf(StoreException.class)
                    .extracting(e -> ((StoreException) e.getCause()).kind())
                    .isEqualTo(StoreException.Kind.CONFLICT);
            assertThat(only(store, head.document())).isEqualTo(annotation);
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void F05_aFullDiskKeepsTheFileAsItWasAndALaterTrySucceeds() throws Exception {
        try (var store = ProjectStore.create(file, make.registry)) {
            store.limitPages(store.pages().join() + 2).join();
            var big =
                    new Incoming.NewDocument(
                            make.article("Big", "word ".repeat(40_000)), List.of());
            var failing =
                    store.importAll(
                            make.annotator.id(),
                            StepName.of("import"),
                            List.<Incoming>of(big).iterator());
            assertThatThrownBy(failing::join)
                    .extracting(e -> ((StoreException) e.getCause()).kind())
                    .isEqualTo(StoreException.Kind.STORAGE);
            assertThat(store.verify().join().findings()).isEmpty();
            store.limitPages(0).join();
            imported(store, big);
            assertThat(store.documents(0, 10).join()).hasSize(1);
        }
    }

    @Test
    void theSecondOpenerReadsAndIsToldWho() throws Exception {
        try (var first = ProjectStore.create(file, make.registry);
                var second = ProjectStore.open(file)) {
            assertThat(second.mode()).isInstanceOf(Mode.HeldElsewhere.class);
            assertThat(second.registry().join()).isEqualTo(make.registry);
            imported(first, new Incoming.NewDocument(make.article("One", TEXT), List.of()));
            assertThat(second.documents(0, 10).join()).hasSize(1);
            var refused =
                    second.log()
                            .append(
                                    make.annotator.id(),
                                    Transaction.of(
                                            StepName.of("add"), new Edit.Remove(make.annotator)))
                            .toCompletableFuture();
            assertThatThrownBy(refused::join)
                    .extracting(e -> ((StoreException) e.getCause()).kind())
                    .isEqualTo(StoreException.Kind.READ_ONLY);
        }
    }

    @Test
    void A04_aNewerFileIsOpenedForReadingAndStaysByteIdentical() throws Exception {
        ProjectStore.create(file, make.registry).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA user_version = 99");
            connection.createStatement().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        var before = Files.readAllBytes(file);
        try (var store = ProjectStore.open(file)) {
            assertThat(store.mode()).isEqualTo(new Mode.Newer(99, Migrations.current()));
            assertThat(store.registry().join().head().name()).isEqualTo("Pilot");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("pilot.hearsay");
    }

    @Test
    void strangersFilesAreRefusedWithTheirName() throws Exception {
        Files.writeString(file, "not a database");
        assertRefused("pilot.hearsay is not a Hearsay project.");
        Files.delete(file);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("CREATE TABLE t (a)");
        }
        assertRefused("It is another program's SQLite file.");
        Files.delete(file);
        ProjectStore.create(file, make.registry).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .execute("CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM entity; END");
        }
        assertRefused("holds a trigger named t");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> ProjectStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(message)
                .extracting(e -> ((StoreException) e).kind())
                .isEqualTo(StoreException.Kind.NOT_A_PROJECT);
    }

    private long imported(ProjectStore store, Incoming incoming) {
        return store.importAll(
                        make.annotator.id(), StepName.of("import"), List.of(incoming).iterator())
                .join()
                .sequence();
    }

    private void done(ProjectStore store, Transaction step) {
        store.log().append(make.annotator.id(), step).toCompletableFuture().join();
    }

    private static Annotation only(ProjectStore store, org.hearsay.model.Id document) {
        return store.layers(document).join().getFirst().annotations().getFirst();
    }
}
