package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.language.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir private Path folder;

    @Test
    void F06_anOlderFileIsCopiedBesideItselfAndBroughtUpToDate() throws Exception {
        var file = older();
        try (var connection = Database.openForWriting(file)) {
            assertThat(Migrations.version(connection)).isEqualTo(Migrations.current());
            assertThat(tables(connection)).contains("document", "annotation", "step");
        }
        try (var copy = Database.openForReading(folder.resolve("old.hearsay.version-0.bak"))) {
            assertThat(Migrations.version(copy)).isZero();
            assertThat(tables(copy)).containsExactly("old");
        }
    }

    @Test
    void aFileOfTheFirstVersionComesAlongWithAllThatIsInIt() throws Exception {
        var file = folder.resolve("v1.hearsay");
        try (var in =
                new GZIPInputStream(
                        MigrationsTest.class.getResourceAsStream("version-1.hearsay.gz"))) {
            Files.copy(in, file);
        }
        assertThat(Database.versionOf(file)).isEqualTo(1);
        try (var store = ProjectStore.open(file)) {
            assertThat(store.mode()).isEqualTo(new Mode.Writing());
            assertThat(store.verify().join().findings()).isEmpty();
            assertThat(store.documents(0, 10).join())
                    .extracting(r -> r.document().title())
                    .containsExactlyInAnyOrder("Talks resume", "Budget vote");
            assertThat(store.behindIndex().join()).isEqualTo(2);
            for (var row : store.documents(0, 10).join()) {
                var old = store.article(row.document().id()).join();
                var now = Segmenter.segment(old.article().text().value());
                assertThat(old.segmentation().sentences()).isEqualTo(now.sentences());
                assertThat(old.segmentation().tokens()).isEqualTo(now.tokens());
            }
        }
        assertThat(folder.resolve("v1.hearsay.version-1.bak")).exists();
    }

    @Test
    void whatNoScriptMadeIsNotOpened() throws Exception {
        var file = folder.resolve("foreign.hearsay");
        ProjectStore.create(file, new StoreFixtures().registry).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("DROP VIEW words");
            connection.createStatement().execute("CREATE VIEW words AS SELECT 1");
        }
        assertThatThrownBy(() -> Database.openForReading(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("words");
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws Exception {
        var file = older();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            // The script will find its last table taken.
            connection.createStatement().execute("CREATE TABLE step (mine)");
        }
        assertThatThrownBy(() -> Database.openForWriting(file)).hasMessageContaining("step");
        try (var connection = Database.openForReading(file)) {
            assertThat(Migrations.version(connection)).isZero();
            assertThat(tables(connection)).containsExactly("old", "step");
        }
    }

    private Path older() throws Exception {
        var file = folder.resolve("old.hearsay");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .execute("PRAGMA application_id = " + Database.APPLICATION_ID);
            connection.createStatement().execute("CREATE TABLE old (a)");
        }
        return file;
    }

    private static List<String> tables(java.sql.Connection connection) throws Exception {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                        + " AND name NOT LIKE 'sqlite_%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
