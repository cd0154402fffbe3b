package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of all kinds go into the file many at a time, whatever comes between them.
class ImportRowsTest {

    private static final int DOCUMENTS = 60;
    private static final int SPANS = 45;

    @TempDir private Path folder;

    private final StoreFixtures make = new StoreFixtures();
    private final List<Layer> layers = new ArrayList<>();

    @Test
    void allRowsAreThereAndAsTheyWereHandedOver() throws Exception {
        var file = folder.resolve("a.hearsay");
        try (var store = ProjectStore.create(file, make.registry)) {
            store.importAll(make.annotator.id(), StepName.of("import", "1"), incoming().iterator())
                    .join();
            for (var layer : layers) {
                var stored = store.layers(layer.head().document()).join().getFirst();
                assertThat(stored.annotations()).isEqualTo(layer.annotations());
                assertThat(stored.relations())
                        .containsExactlyInAnyOrderElementsOf(layer.relations());
            }
            assertThat(store.comments().join()).hasSize(DOCUMENTS / 7 + 1);
            assertThat(store.verify().join().findings()).isEmpty();
            store.log().undo(make.annotator.id(), 1).toCompletableFuture().join();
            store.log().redo(make.annotator.id(), 1).toCompletableFuture().join();
            assertThat(store.verify().join().findings()).isEmpty();
        }
        assertThat(numbers(file)).isEqualTo(DOCUMENTS * SPANS);
    }

    @Test
    void linksLeadToTheirOwnSpansWhereAllSpansArePlain() throws Exception {
        try (var store = ProjectStore.create(folder.resolve("a.hearsay"), make.registry)) {
            for (int step = 0; step < 2; step++) {
                var incoming = plainOnes();
                var layer = ((Incoming.NewDocument) incoming.getLast()).layers().getFirst();
                store.importAll(
                                make.annotator.id(),
                                StepName.of("import", "1"),
                                incoming.iterator())
                        .join();

                var stored = store.layers(layer.head().document()).join().getFirst();

                assertThat(stored.relations())
                        .containsExactlyInAnyOrderElementsOf(layer.relations());
                assertThat(store.verify().join().findings()).isEmpty();
            }
        }
    }

    @Test
    void anIdThatComesTwiceLeavesNothingBehind() throws Exception {
        var file = folder.resolve("a.hearsay");
        try (var store = ProjectStore.create(file, make.registry)) {
            var before = store.state().join();
            var incoming = plainOnes();
            var twice = make.article("Twice", "words and words");
            var head = make.head(twice.article().document().id());
            var taken = ((Incoming.NewDocument) incoming.getFirst()).layers().getFirst();
            var id = taken.annotations().getFirst().id();
            incoming.add(
                    new Incoming.NewDocument(
                            twice, List.of(Layer.of(head, List.of(plain(id, head.id(), 0))))));
            var imported =
                    store.importAll(
                            make.annotator.id(), StepName.of("import", "1"), incoming.iterator());

            assertThatThrownBy(imported::join).hasCauseInstanceOf(StoreException.class);

            assertThat(store.state().join()).isEqualTo(before);
            assertThat(store.verify().join().findings()).isEmpty();
            store.importAll(make.annotator.id(), StepName.of("import", "1"), plainOnes().iterator())
                    .join();
            assertThat(store.verify().join().findings()).isEmpty();
        }
        assertThat(numbers(file)).isEqualTo(DOCUMENTS * SPANS);
    }

    private List<Incoming> plainOnes() {
        var all = new ArrayList<Incoming>();
        for (int d = 0; d < DOCUMENTS; d++) {
            var article = make.article("Plain " + d, "words ".repeat(SPANS));
            var head = make.head(article.article().document().id());
            var annotations = new ArrayList<Annotation>();
            for (int i = 0; i < SPANS; i++) {
                annotations.add(plain(make.ids.next(), head.id(), i));
            }
            var items = new ArrayList<Item>(annotations);
            for (int i = 0; i < d % 4; i++) {
                items.add(make.relation(annotations.get(i), annotations.get(SPANS - 1 - i)));
            }
            all.add(new Incoming.NewDocument(article, List.of(Layer.of(head, items))));
        }
        return all;
    }

    private static Annotation plain(Id id, Id layer, int start) {
        return new Annotation(
                id,
                layer,
                "CLAIM",
                Anchor.of(start, start + 3),
                Attributes.NONE,
                "",
                Origin.HAND,
                StoreFixtures.STAMP);
    }

    private List<Incoming> incoming() {
        var all = new ArrayList<Incoming>();
        for (int d = 0; d < DOCUMENTS; d++) {
            // Now and then one that is longer than what waits.
            var text = "😀 words of number " + d + " ".repeat(SPANS) + "x".repeat(d % 20 * 2000);
            var article = make.article("Article " + d, text);
            var id = article.article().document().id();
            var layer = layer(id, d);
            layers.add(layer);
            if (d % 5 == 0) {
                all.add(new Incoming.NewDocument(article, List.of()));
                all.add(new Incoming.NewLayer(layer));
            } else {
                all.add(new Incoming.NewDocument(article, List.of(layer)));
            }
            if (d % 7 == 0) {
                all.add(new Incoming.Change(new Edit.Add(comment(id))));
            }
        }
        return all;
    }

    private Layer layer(Id document, int d) {
        var head = make.head(document);
        var items = new ArrayList<Item>();
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < SPANS; i++) {
            annotations.add(annotation(head.id(), d + i, i + 2));
        }
        items.addAll(annotations);
        for (int i = 0; i < d % 4; i++) {
            items.add(make.relation(annotations.get(i), annotations.get(SPANS - 1 - i)));
        }
        return Layer.of(head, items);
    }

    /// Of each kind of row one after the other.
    private Annotation annotation(Id layer, int kind, int start) {
        var anchor =
                kind % 11 == 0
                        ? new Anchor(
                                List.of(new Span(start, start + 2), new Span(start + 4, start + 6)))
                        : Anchor.of(start, start + 3);
        return new Annotation(
                make.ids.next(),
                layer,
                kind % 2 == 0 ? "CLAIM" : "SPEAKER",
                anchor,
                kind % 3 == 0
                        ? make.annotation(layer, "CLAIM", anchor).attributes()
                        : Attributes.NONE,
                kind % 7 == 0 ? "a note" : "",
                kind % 5 == 0
                        ? new Origin(Origin.Kind.IMPORT, "a file", kind % 10 == 0 ? "words" : "")
                        : Origin.HAND,
                StoreFixtures.STAMP);
    }

    private Comment comment(Id document) {
        return new Comment(
                make.ids.next(),
                document,
                document,
                make.annotator.id(),
                "Well?",
                false,
                StoreFixtures.STAMP);
    }

    /// How many local numbers there are, if none is left out.
    private static long numbers(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT max(id) FROM annotation WHERE (SELECT count(*)"
                                                + " FROM annotation) = (SELECT max(id)"
                                                + " FROM annotation)")) {
            return rows.getLong(1);
        }
    }
}
