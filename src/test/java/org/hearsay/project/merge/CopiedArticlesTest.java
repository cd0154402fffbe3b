package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.documents.Documents;
import org.hearsay.project.rescue.DamagedFile;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles that are new come in as they are, and only if every row of them is as it was saved.
class CopiedArticlesTest {

    private static final int ARTICLES = 5;

    /// Each changes rows that their hashes, counts or sums cover.
    private static final List<String> DAMAGES =
            List.of(
                    "annotation SET label = 'QUOTE' WHERE note = ''",
                    "annotation SET label = 'QUOTE' WHERE note <> ''",
                    "annotation SET \"end\" = \"end\" + 1 WHERE note = ''",
                    "annotation SET start = start + 1 WHERE fragments IS NOT NULL",
                    "annotation SET changed = changed + 1 WHERE note = ''",
                    "annotation SET created = created + 1 WHERE note <> ''",
                    "annotation SET note = 'another'",
                    "annotation SET origin = 'imported' WHERE note = ''",
                    "annotation SET hash = zeroblob(16) WHERE note = ''",
                    "annotation SET attributes = '{ \"voice\":\"source\"}' WHERE note <> ''",
                    "annotation SET fragments = '[[0, 4],[8,12]]' WHERE fragments IS NOT NULL",
                    "relation SET source = target",
                    "relation SET type = 'refers_to'",
                    "relation SET attributes = '{ }'",
                    "layer SET annotations = annotations + 1",
                    "layer SET relations = relations - 1",
                    "layer SET items_sum = zeroblob(16)",
                    "layer SET status = 'done'",
                    "document SET title = 'Another'",
                    "revision SET text = text || ' '",
                    "revision SET form = '{ }'",
                    "revision SET segmenter = 'another'",
                    "revision SET segments = x'00'",
                    "revision SET source = x'00'");

    /// More than are taken over at once.
    private static final int MANY = 160;

    /// Each of one article.
    private static final List<String> DAMAGES_OF_ONE =
            List.of(
                    "revision SET text = text || ' ' WHERE document = %d",
                    "layer SET status = 'locked' WHERE document = %d",
                    "annotation SET changed = changed + 1 WHERE layer IN"
                            + " (SELECT id FROM layer WHERE document = %d)",
                    "relation SET type = 'refers_to' WHERE layer IN"
                            + " (SELECT id FROM layer WHERE document = %d)",
                    "layer SET items_sum = zeroblob(16) WHERE document = %d");

    @TempDir private Path folder;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void make() throws Exception {
        ours = folder.resolve("ours.hearsay");
        Projects.create(ours, "Pilot", SchemaJson.newsAttribution(), "Ada").close();
        theirs = folder.resolve("theirs.hearsay");
        DamagedFile.make(theirs, ARTICLES);
        Copies.edit(
                theirs,
                project -> {
                    var layer = Copies.layer(project, 3, "Ada");
                    Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", 0, 4)));
                    var parts = new Anchor(List.of(new Span(0, 4), new Span(9, 12)));
                    var parted = Copies.span(layer, "QUOTE", 0, 4).withAnchor(parts);
                    Copies.perform(project, Copies.add(parted));
                });
    }

    @Test
    void allThatIsOnThemComesAlongUnderTheNameOfTheSamePersonHere() throws Exception {
        var before = Copies.bytes(theirs);
        var report = Copies.merge(ours, theirs);
        assertThat(report.newDocuments()).isEqualTo(ARTICLES);
        assertThat(Copies.findings(ours)).isEmpty();
        var there = Copies.content(theirs);
        var here = Copies.content(ours);
        assertThat(articles(here)).isEqualTo(articles(there));
        assertThat(articles(here)).hasSize(ARTICLES * (1 + 1 + 40 + 20) + 2);
        var person = only(here, "person ");
        assertThat(here.entrySet())
                .filteredOn(e -> e.getKey().startsWith("layer "))
                .hasSize(ARTICLES)
                .allMatch(e -> e.getValue().contains("annotator=" + person));
        assertThat(Copies.bytes(theirs)).isEqualTo(before);
        assertThat(segments(ours)).isEqualTo(segments(theirs));
        Copies.undo(ours);
        assertThat(articles(Copies.content(ours))).isEmpty();
        assertThat(Copies.findings(ours)).isEmpty();
    }

    @Test
    void aRowThatIsNotAsItWasSavedEndsTheMergeAndNamesTheFile() throws Exception {
        var before = Copies.content(ours);
        try (var project = Projects.open(ours)) {
            var merging = new Merging(project, Copies.user(project));
            for (var damage : DAMAGES) {
                var name = "damaged-" + DAMAGES.indexOf(damage) + ".hearsay";
                var damaged = Copies.copy(theirs, name);
                change(damaged, "UPDATE " + damage);
                assertThatThrownBy(() -> merging.run(damaged, MergeChoices.NONE, Progress.NONE))
                        .as(damage)
                        .isInstanceOf(ProjectException.class)
                        .hasMessageContaining(name)
                        .hasMessageContaining("Nothing was merged");
            }
        }
        assertThat(Copies.content(ours)).isEqualTo(before);
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.merge(ours, theirs).newDocuments()).isEqualTo(ARTICLES);
    }

    @Test
    void anIdThatIsHereInAnotherArticleIsToldAsThatAndNotAsDamage() throws Exception {
        DamagedFile.make(folder.resolve("other.hearsay"), 1);
        Copies.merge(ours, folder.resolve("other.hearsay"));
        Annotation theirs;
        try (var project = Projects.openForReading(this.theirs)) {
            theirs = Copies.layer(project, 2, "Ada").annotations().getFirst();
        }
        Copies.edit(
                ours,
                project -> {
                    var layer = Copies.open(project, 0).layers().getFirst();
                    var own = Copies.span(layer, "CLAIM", 0, 4);
                    var same =
                            new Annotation(
                                    theirs.id(),
                                    own.layer(),
                                    own.label(),
                                    own.anchor(),
                                    own.attributes(),
                                    own.note(),
                                    own.origin(),
                                    own.stamp());
                    Copies.perform(project, Copies.add(same));
                });
        var before = Copies.content(ours);
        assertThatThrownBy(() -> Copies.merge(ours, this.theirs))
                .isInstanceOfSatisfying(
                        ProjectException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INPUT))
                .hasMessageContaining("\"%s\" in theirs.hearsay".formatted(title(this.theirs, 2)))
                .hasMessageContaining("taken here, in \"%s\"".formatted(title(ours, 0)))
                .hasMessageContaining("Nothing was merged.")
                .hasMessageNotContaining("damaged");
        assertThat(Copies.content(ours)).isEqualTo(before);

        // The way out; the first one is here already.
        var copy = Copies.copy(this.theirs, "copy.hearsay");
        Copies.edit(
                copy,
                project ->
                        new Documents(project, Copies.user(project))
                                .remove(List.of(Copies.row(project, 2).document().id())));
        assertThat(Copies.merge(ours, copy).newDocuments()).isEqualTo(ARTICLES - 2);
    }

    private static String title(Path file, int article) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return Copies.row(project, article).document().title();
        }
    }

    /// Articles are taken over some at a time, and those before are looked at meanwhile.
    @Test
    void aDamagedRowOfAnyOfManyArticlesEndsTheMerge() throws Exception {
        var many = folder.resolve("many.hearsay");
        DamagedFile.make(many, MANY);
        try (var project = Projects.open(ours)) {
            var merging = new Merging(project, Copies.user(project));
            for (int article : List.of(1, MANY / 2, MANY)) {
                for (var damage : DAMAGES_OF_ONE) {
                    var statement = damage.formatted(article);
                    var damaged = Copies.copy(many, "damaged.hearsay");
                    change(damaged, "UPDATE " + statement);
                    assertThatThrownBy(() -> merging.run(damaged, MergeChoices.NONE, Progress.NONE))
                            .as(statement)
                            .isInstanceOf(ProjectException.class)
                            .hasMessageContaining("damaged.hearsay")
                            .hasMessageContaining("Nothing was merged");
                    assertThat(Translation.now(project.documents(0, 1))).isEmpty();
                    Files.delete(damaged);
                }
            }
        }
        assertThat(Copies.merge(ours, many).newDocuments()).isEqualTo(MANY);
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(articles(Copies.content(ours))).isEqualTo(articles(Copies.content(many)));
    }

    private static Map<String, String> articles(Map<String, String> content) {
        var articles = new TreeMap<>(content);
        articles.keySet()
                .removeIf(k -> !List.of("document", "text", "span", "link").contains(kind(k)));
        return articles;
    }

    private static String only(Map<String, String> content, String kind) {
        return content.keySet().stream()
                .filter(k -> k.startsWith(kind))
                .map(k -> k.substring(kind.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String kind(String key) {
        return key.substring(0, Math.max(0, key.indexOf(' ')));
    }

    private static List<Object> segments(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return Translation.now(project.documents(0, 100)).stream()
                    .<Object>map(r -> {
                        var open = project.open(r.document().id()).toCompletableFuture().join();
                        return List.of(open.segmentation(), open.article().form());
                    })
                    .toList();
        }
    }

    private static void change(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).as(statement).isPositive();
        }
    }
}
