package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.format.Collected;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The queries that the guide shows to analysts do what it says, on texts with characters that
/// UTF-16 counts twice.
class ProjectFileGuideTest {

    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?);?\n```", Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void theDocumentedQueriesGiveTheWords() throws Exception {
        var file = folder.resolve("seed.hearsay");
        var expected = seedProject(file);
        var queries = queries();
        assertThat(queries).hasSize(7);
        try (var connection = Database.openForReading(file)) {
            var words = rows(connection, queries.get(0));
            assertThat(words).hasSize(110).extracting(r -> r.get("words")).containsAll(expected);
            assertThat(rows(connection, queries.get(1)))
                    .hasSize(102)
                    .allSatisfy(r -> assertThat(expected).contains(r.get("words")));
            assertThat(rows(connection, queries.get(2)))
                    .extracting(r -> r.get("label") + " " + r.get("annotations"))
                    .containsExactlyInAnyOrder(
                            "SPEAKER 13",
                            "STANCE 16",
                            "CLAIM 24",
                            "QUOTE 20",
                            "CUE 20",
                            "TARGET 10",
                            "EXCLUDE 3");
            assertThat(rows(connection, queries.get(3)))
                    .isNotEmpty()
                    .allSatisfy(r ->
                            assertThat(r.get("checkworthiness"))
                                    .isIn("check_worthy", "unimportant"));
            assertThat(rows(connection, queries.get(4)))
                    .hasSizeGreaterThanOrEqualTo(19)
                    .extracting(r -> r.get("name"))
                    .contains("Mike Pompeo", "North Korea");
            assertThat(rows(connection, queries.get(5)))
                    .singleElement()
                    .satisfies(r -> assertThat(r.get("passage")).contains("[denuclear"));
            assertThat(rows(connection, queries.get(6))).hasSize(1);
        }
    }

    /// @return the words of every part of every annotation, as the seed's own file gives them
    private List<String> seedProject(Path file) throws Exception {
        var seed = Collected.copy(folder, "seed/seed-unicode.txt", "seed/seed-unicode-gold.json");
        var read = Collected.from(new SeedReader(), seed);
        var document = read.only();
        var make = new StoreFixtures();
        var article = make.article("Seed", document.text().value());
        var imported = document.layers().getFirst();
        var head =
                new LayerHead(
                        imported.id(),
                        article.article().document().id(),
                        make.annotator.id(),
                        LayerHead.Kind.WORK,
                        LayerHead.Status.DONE,
                        0);
        var incoming = new ArrayList<Incoming>();
        document.entities().forEach(e -> incoming.add(new Incoming.Change(new Edit.Add(e))));
        incoming.add(new Incoming.NewDocument(article, List.of(Layer.of(head, items(imported)))));
        try (var store = ProjectStore.create(file, make.registry)) {
            store.importAll(make.annotator.id(), StepName.of("import"), incoming.iterator()).join();
            assertThat(store.indexFurther().join()).isEqualTo(1);
            assertThat(store.indexFurther().join()).isZero();
        }
        return imported.annotations().stream()
                .flatMap(a -> a.anchor().fragments().stream())
                .map((Span f) -> document.text().at(Anchor.of(f)))
                .toList();
    }

    private static List<Item> items(ImportedLayer imported) {
        var items = new ArrayList<Item>(imported.annotations());
        items.addAll(imported.relations());
        return items;
    }

    private static List<String> queries() throws Exception {
        try (var in = Database.class.getResourceAsStream("/help/project-file.md")) {
            var guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return QUERY.matcher(guide).results().map(m -> m.group(1)).toList();
        }
    }

    private static List<Map<String, String>> rows(java.sql.Connection connection, String query)
            throws Exception {
        var all = new ArrayList<Map<String, String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                var row = new java.util.HashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), rows.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }
}
