package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index follows every step that changes what there is to find.
class TextIndexTest {

    @TempDir private Path folder;

    private final StoreFixtures make = new StoreFixtures();
    private ProjectStore store;

    @BeforeEach
    void create() throws Exception {
        store = ProjectStore.create(folder.resolve("a.hearsay"), make.registry);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void followsImportUndoRedoAndRemoval() throws Exception {
        var first = bring("First", "Talks about talks.");
        bring("Second", "More talks.");
        assertThat(found("talks")).isEmpty();
        catchUp();
        assertThat(found("talks")).containsExactly("First", "Second");

        store.log().undo(make.annotator.id(), 2).toCompletableFuture().join();
        assertThat(found("talks")).containsExactly("First");
        catchUp();
        assertThat(found("talks")).containsExactly("First");
        store.log().redo(make.annotator.id(), 2).toCompletableFuture().join();
        catchUp();
        assertThat(found("talks")).containsExactly("First", "Second");

        perform(new Edit.Detach(List.of(first), List.of()));
        assertThat(found("talks")).containsExactly("Second");
        catchUp();
        assertThat(store.behindIndex().join()).isZero();
        assertThat(store.verify().join().findings()).isEmpty();
    }

    @Test
    void wordsWithSoftHyphensComeInWholeAndGoOutAgain() throws Exception {
        var first = bring("First", "They de\u00adnuclea\u200brize.");
        bring("Second", "They denuclearize.");
        catchUp();
        assertThat(found("denuclearize")).containsExactly("First", "Second");
        perform(new Edit.Detach(List.of(first), List.of()));
        catchUp();
        assertThat(found("denuclearize")).containsExactly("Second");
        assertThat(store.verify().join().findings()).isEmpty();
    }

    @Test
    void piecesAreSmallSoThatAStepCanGoBetween() throws Exception {
        for (int i = 0; i < 430; i++) {
            bring("Short " + i, "Many words.");
        }
        var moved = new ArrayList<Integer>();
        for (int n = store.indexFurther().join(); n > 0; n = store.indexFurther().join()) {
            moved.add(n);
        }
        assertThat(moved).hasSizeGreaterThan(1);
        assertThat(moved.stream().mapToInt(n -> n).sum()).isEqualTo(430);
        assertThat(found("words")).hasSize(430);
    }

    @Test
    void whatGoesBetweenTwoPiecesIsTakenOutAgain() throws Exception {
        var first = bring("First", "Talks about talks.");
        for (int i = 0; i < 430; i++) {
            bring("Short " + i, "Many words.");
        }
        store.indexFurther().join();
        perform(new Edit.Detach(List.of(first), List.of()));
        catchUp();
        assertThat(found("talks")).isEmpty();
        assertThat(store.behindIndex().join()).isZero();
        perform(new Edit.Attach(List.of(first), List.of()));
        catchUp();
        assertThat(found("talks")).containsExactly("First");
    }

    @Test
    void whoMayNotWriteFindsWhatTheIndexLacks() throws Exception {
        bring("First", "Talks about talks.");
        catchUp();
        bring("Second", "More talks.");
        try (var reader = ProjectStore.openForReading(folder.resolve("a.hearsay"))) {
            assertThat(found(reader, "talks")).containsExactly("First", "Second");
            bring("Third", "Talks again.");
            assertThat(found(reader, "talks")).containsExactly("First", "Second", "Third");
            catchUp();
            assertThat(found(reader, "talks")).containsExactly("First", "Second", "Third");
        }
    }

    @Test
    void aSearchStopsInTheMiddleOfAStatement() throws Exception {
        for (int i = 0; i < 50; i++) {
            bring("Long " + i, "One two three.\n".repeat(20) + i);
        }
        catchUp();
        var search = store.textSearch().join();
        var asked = new AtomicInteger();
        assertThatThrownBy(() ->
                        search.best(
                                new Lookup("one AND two", "", ""),
                                10,
                                () -> asked.incrementAndGet() > 0))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(1);
        assertThat(search.best(new Lookup("one AND two", "", ""), 10, () -> false)).hasSize(10);
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        bring("First", "Talks about talks.");
        catchUp();
        store.close();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("a.hearsay"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE search_data SET block = zeroblob(4) WHERE id > 10");
            statement.execute("DELETE FROM search_data WHERE id = 10");
        }
        store = ProjectStore.open(folder.resolve("a.hearsay"));
        bring("Second", "More talks.");
        catchUp();
        assertThat(found("talks")).containsExactly("First", "Second");
    }

    private Id bring(String title, String text) {
        var article = make.article(title, text);
        store.importAll(
                        make.annotator.id(),
                        StepName.of("import"),
                        List.<Incoming>of(new Incoming.NewDocument(article, List.of())).iterator())
                .join();
        return article.article().document().id();
    }

    private void perform(Edit edit) {
        store.log()
                .append(make.annotator.id(), Transaction.of(StepName.of("test"), edit))
                .toCompletableFuture()
                .join();
    }

    private void catchUp() {
        while (store.indexFurther().join() > 0) {
            // One piece after the other.
        }
    }

    private List<String> found(String match) throws Exception {
        return found(store, match);
    }

    private static List<String> found(ProjectStore where, String match) throws Exception {
        var titles = new ArrayList<String>();
        var search = where.textSearch().join();
        search.find(
                new Lookup(match, "", ""),
                () -> false,
                found -> {
                    assertThat(found.marked()).contains(TextSearch.OPEN);
                    return titles.add(found.title());
                });
        return titles;
    }
}
