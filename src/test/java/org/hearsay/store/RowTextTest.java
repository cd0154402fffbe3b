package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// What is put together by hand for speed has the hashes that every project's rows have.
class RowTextTest {

    private static final String TEXT = "😀 words 𠮷 and more, for offsets of every kind. 😀";

    private final Random random = new Random(11);
    private final CodePointIndex index = new CodePointIndex(TEXT);
    private final ItemJson json = new ItemJson(new Units.OneText(index));

    @Test
    void documentsAndLayersAreHashedAsTheirJsonIs() throws Exception {
        var texts = new RowText();
        for (int i = 0; i < 1_000; i++) {
            var document = document();
            assertThat(texts.hash(document)).isEqualTo(json.hash(document));
            var head = head();
            assertThat(texts.hash(head, index)).isEqualTo(json.hash(head));
        }
    }

    @Test
    void plainAnnotationsAreHashedAsTheirJsonIs() throws Exception {
        var plain = new PlainItems();
        for (int i = 0; i < 200; i++) {
            var layer = AnnotationTextTest.id(random);
            var rows = new ByteArrayOutputStream();
            var sum = Hash.ZERO;
            for (int k = 0; k < 5; k++) {
                var annotation = annotation(layer);
                var hash = AnnotationText.hash(annotation, index);
                sum = sum.plus(hash);
                rows.writeBytes(row(annotation, hash));
            }
            assertThat(plain.sum(rows.toByteArray(), "A title", layer, index.length()))
                    .isEqualTo(sum);
            assertThat(plain.count()).isEqualTo(5);
            var damaged = rows.toByteArray();
            damaged[random.nextInt(damaged.length)] ^= 1;
            assertThatThrownBy(() -> plain.sum(damaged, "A title", layer, index.length()))
                    .isInstanceOf(StoreException.class);
        }
    }

    private Document document() {
        var metadata = new TreeMap<>(Map.of(words(), words(), "language", "en"));
        return new Document(
                AnnotationTextTest.id(random),
                words(),
                random.nextBoolean() ? new TreeMap<>() : metadata,
                1 + random.nextInt(5),
                "%064x".formatted(random.nextInt()),
                random.nextInt(5_000));
    }

    private LayerHead head() {
        return new LayerHead(
                AnnotationTextTest.id(random),
                AnnotationTextTest.id(random),
                AnnotationTextTest.id(random),
                LayerHead.Kind.values()[random.nextInt(LayerHead.Kind.values().length)],
                LayerHead.Status.values()[random.nextInt(LayerHead.Status.values().length)],
                random.nextBoolean() ? 0 : 9,
                random.nextBoolean() ? List.of() : List.of(new Span(0, 4), new Span(9, 14)));
    }

    private Annotation annotation(org.hearsay.model.Id layer) {
        return new Annotation(
                AnnotationTextTest.id(random),
                layer,
                words(),
                Anchor.of(2 + random.nextInt(4), 15 + random.nextInt(8)),
                Attributes.NONE,
                "",
                new Origin(Origin.Kind.values()[random.nextInt(Origin.Kind.values().length)], ""),
                new Stamp(
                        Instant.ofEpochMilli(random.nextInt()),
                        Instant.ofEpochMilli(random.nextLong() >> 12)));
    }

    private byte[] row(Annotation a, Hash hash) {
        var row = new ByteArrayOutputStream();
        var label = a.label().getBytes(StandardCharsets.UTF_8);
        row.writeBytes(Bytes.of(a.id()));
        row.writeBytes(hash.bytes());
        row.writeBytes(
                "%d %d %d %d %s %d "
                        .formatted(
                                index.toCodePoint(a.anchor().start()),
                                index.toCodePoint(a.anchor().end()),
                                a.stamp().created().toEpochMilli(),
                                a.stamp().changed().toEpochMilli(),
                                ItemJson.lower(a.origin().kind()),
                                label.length)
                        .getBytes(StandardCharsets.UTF_8));
        row.writeBytes(label);
        return row.toByteArray();
    }

    private String words() {
        return AnnotationTextTest.words(random);
    }
}
