package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.edit.StepName;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.text.CodePointIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Annotations whose rows come as bytes are what they were, or damage.
class PackedItemsTest {

    private static final String TEXT = "😀 words 𠮷 and more, for offsets of every kind. 😀";

    @TempDir private Path folder;
    private final StoreFixtures make = new StoreFixtures();
    private final Random random = new Random(5);
    private final CodePointIndex index = new CodePointIndex(TEXT);

    @Test
    void annotationsOfEveryKindComeBackAsTheyWere() throws Exception {
        var layer = layer(400);
        var read = new PackedItems().read(List.of(packed(layer)), of(layer.head().id()));

        assertThat(read.items()).containsExactlyInAnyOrderElementsOf(layer.annotations());
        assertThat(read.sum())
                .isEqualTo(
                        layer.annotations().stream()
                                .map(a -> AnnotationText.hash(a, index))
                                .reduce(Hash.ZERO, Hash::plus));
    }

    /// A value may be written in another way, as JSON allows it; then it is what it was.
    @Test
    void aFlippedBitIsDamageOrMeansTheSame() throws Exception {
        var layer = layer(8);
        var rows = packed(layer);
        var items = new PackedItems();
        var whole = items.read(List.of(rows), of(layer.head().id()));
        int noticed = 0;
        for (int bit = 0; bit < 8 * rows.length; bit++) {
            rows[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(items.read(List.of(rows), of(layer.head().id()))).isEqualTo(whole);
            } catch (StoreException e) {
                assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED);
                noticed++;
            }
            rows[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(noticed).isGreaterThan(8 * rows.length - 100);
    }

    @Test
    void rowsThatEndEarlyAreDamage() throws Exception {
        var layer = layer(2);
        var rows = packed(layer);
        for (int length = 1; length < rows.length; length++) {
            assertThat(isWhole(Arrays.copyOf(rows, length), layer.head().id()))
                    .as("%d of %d bytes", length, rows.length)
                    .isFalse();
        }
    }

    private PackedItems.Of of(Id layer) {
        return new PackedItems.Of("A title", layer, index);
    }

    /// One row alone is whole, but not all that the layer has.
    private boolean isWhole(byte[] rows, Id layer) {
        try {
            return new PackedItems().read(List.of(rows), of(layer)).items().size() != 1;
        } catch (StoreException _) {
            return false;
        }
    }

    /// Plain ones and others by turns.
    private Layer layer(int annotations) {
        var document = make.article("Every kind", TEXT);
        var head = make.head(document.article().document().id());
        var items = new ArrayList<Item>();
        for (int i = 0; i < annotations; i++) {
            items.add(
                    in(
                            head.id(),
                            i % 2 == 0
                                    ? AnnotationTextTest.plain(random)
                                    : AnnotationTextTest.annotation(random)));
        }
        var layer = Layer.of(head, items);
        try (var store = ProjectStore.create(folder.resolve("p.hearsay"), make.registry)) {
            store.importAll(
                            make.annotator.id(),
                            StepName.of("import"),
                            List.<Incoming>of(new Incoming.NewDocument(document, List.of(layer)))
                                    .iterator())
                    .join();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
        return layer;
    }

    private static Annotation in(Id layer, Annotation a) {
        return new Annotation(
                a.id(),
                layer,
                a.label(),
                a.anchor(),
                a.attributes(),
                a.note(),
                a.origin(),
                a.stamp());
    }

    private byte[] packed(Layer layer) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("p.hearsay"));
                var statement =
                        connection.prepareStatement(
                                "SELECT group_concat("
                                        + PackedRow.ANY
                                        + ", '') FROM annotation WHERE layer ="
                                        + " (SELECT id FROM layer WHERE uuid = ?)")) {
            statement.setBytes(1, Bytes.of(layer.head().id()));
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getBytes(1);
            }
        }
    }
}
