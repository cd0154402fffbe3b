package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.ReviewClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions are rows like all others: hashed, logged, undone, recovered.
class DecisionStoreTest {

    @TempDir private Path folder;
    private final StoreFixtures make = new StoreFixtures();
    private Path file = Path.of("");
    private Id document = Id.PROJECT;

    @BeforeEach
    void importOneArticle() throws Exception {
        file = folder.resolve("p.hearsay");
        var article = make.article("One", "Pompeo said that talks went well.");
        document = article.article().document().id();
        try (var store = ProjectStore.create(file, make.registry)) {
            store.importAll(
                            make.annotator.id(),
                            StepName.of("import"),
                            List.<Incoming>of(new Incoming.NewDocument(article, List.of()))
                                    .iterator())
                    .join();
        }
    }

    @Test
    void whatWasDecidedComesBackAsItWasAndIsUndoneAndRedone() throws Exception {
        var first = decision(Decision.Verdict.SETTLED);
        var second = decision(Decision.Verdict.CONTESTED);
        try (var store = ProjectStore.open(file)) {
            append(store, first);
            var step = append(store, second);
            assertThat(store.lookups().decisions(document).join()).containsExactly(first, second);
            assertThat(store.verify().join().findings()).isEmpty();

            store.log().undo(make.annotator.id(), step).toCompletableFuture().join();
            assertThat(store.lookups().decisions().join()).containsExactly(first);
            store.log().redo(make.annotator.id(), step).toCompletableFuture().join();
        }
        try (var store = ProjectStore.open(file)) {
            assertThat(store.lookups().decisions(document).join()).containsExactly(first, second);
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    @Test
    void aDecisionThatAnotherProgramChangedIsFound() throws Exception {
        var made = decision(Decision.Verdict.SETTLED);
        try (var store = ProjectStore.open(file)) {
            append(store, made);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("UPDATE decision SET remark = 'mine'");
        }
        try (var store = ProjectStore.open(file)) {
            assertThat(store.verify().join().findings())
                    .extracting(f -> f.where().toString())
                    .contains("decision " + made.id());
        }
    }

    @Test
    void aRecoveryFindsThem() throws Exception {
        var made = decision(Decision.Verdict.GUIDELINE);
        try (var store = ProjectStore.open(file)) {
            append(store, made);
        }
        try (var remains = Remains.of(file, Segmenter::segment)) {
            assertThat(remains.decisions()).isEqualTo(new Remains.Found<>(List.of(made), 0));
        }
    }

    /// Files of the version before know no document that somebody took over.
    @Test
    void aFileOfTheVersionBeforeKeepsItsDecisionsAndTakesNewOnes() throws Exception {
        var made = decision(Decision.Verdict.SETTLED);
        try (var store = ProjectStore.open(file)) {
            append(store, made);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE kept AS SELECT * FROM decision");
            statement.executeUpdate("DROP TABLE decision");
            statement.executeUpdate(
                    Files.readString(
                            Path.of("resources/org/hearsay/store/migrations/005-decisions.sql")));
            statement.executeUpdate("INSERT INTO decision SELECT * FROM kept");
            statement.executeUpdate("DROP TABLE kept");
            statement.execute("PRAGMA user_version = 5");
        }
        var taken = decision(Decision.Verdict.TAKEN_OVER);
        try (var store = ProjectStore.open(file)) {
            append(store, taken);
            assertThat(store.lookups().decisions(document).join()).containsExactly(made, taken);
            assertThat(store.lookups().claims().join())
                    .containsExactly(ReviewClaim.of(made), ReviewClaim.of(taken));
            assertThat(store.verify().join().findings()).isEmpty();
        }
    }

    private Decision decision(Decision.Verdict verdict) {
        return new Decision(
                make.ids.next(),
                document,
                make.ids.next(),
                make.annotator.id(),
                verdict,
                List.of(
                        new Decision.Answer(
                                "extent",
                                Decision.Way.TAKEN,
                                List.of(make.ids.next()),
                                List.of("one", "two"))),
                List.of(
                        new Decision.Judged(
                                make.ids.next(), new TreeMap<>(Map.of("label", "CLAIM")))),
                "see 3.2 😀",
                Decision.View.BLIND,
                Duration.ofMillis(6120),
                StoreFixtures.STAMP);
    }

    private long append(ProjectStore store, Decision decision) {
        return store.log()
                .append(
                        make.annotator.id(),
                        Transaction.of(StepName.of("decide"), new Edit.Add(decision)))
                .toCompletableFuture()
                .join()
                .sequence();
    }
}
