package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {

    private static final String TEXT = "😀 words 𠮷 and more, for offsets of every kind. 😀";

    /// Every hash of every project is over this: it may never come out otherwise.
    @Test
    void isTheItemsJsonToTheLetter() {
        var random = new Random(7);
        var index = new CodePointIndex(TEXT);
        for (int i = 0; i < 2_000; i++) {
            var annotation = annotation(random);
            assertThat(AnnotationText.of(annotation, index))
                    .isEqualTo(ItemJson.annotation(annotation, index).toString());
        }
    }

    /// By whatever way they are found; half of them have nothing but a label and a place.
    @Test
    void hashesOfManyAreThoseOfOneByOne() {
        var random = new Random(8);
        var index = new CodePointIndex(TEXT);
        var hashes = new AnnotationHashes();
        for (int i = 0; i < 4_000; i++) {
            var annotation = i % 2 == 0 ? annotation(random) : plain(random);
            assertThat(hashes.of(annotation, index))
                    .as(() -> AnnotationText.of(annotation, index))
                    .isEqualTo(AnnotationText.hash(annotation, index));
        }
    }

    static Annotation plain(Random random) {
        int start = 2 * random.nextInt(4);
        var changed = random.nextInt(3) == 0 ? random.nextInt() : random.nextLong() >>> 8;
        return new Annotation(
                id(random),
                random.nextBoolean() ? Id.PROJECT : id(random),
                random.nextBoolean() ? "CLAIM" : words(random),
                Anchor.of(2 + start, 13 + random.nextInt(4)),
                Attributes.NONE,
                "",
                new Origin(Origin.Kind.values()[random.nextInt(Origin.Kind.values().length)], ""),
                new Stamp(Instant.ofEpochMilli(random.nextInt(12)), Instant.ofEpochMilli(changed)));
    }

    static Annotation annotation(Random random) {
        var values =
                Map.of(
                        "voice", Value.of(words(random)),
                        "count", new Value.Whole(random.nextLong()),
                        "holds", new Value.Truth(random.nextBoolean()));
        return new Annotation(
                id(random),
                id(random),
                words(random),
                random.nextBoolean()
                        ? Anchor.of(0, 4)
                        : new Anchor(java.util.List.of(new Span(2, 9), new Span(14, 20))),
                random.nextBoolean() ? Attributes.NONE : Attributes.of(values),
                random.nextBoolean() ? "" : words(random),
                new Origin(
                        Origin.Kind.values()[random.nextInt(Origin.Kind.values().length)],
                        words(random),
                        random.nextBoolean() ? "" : words(random)),
                new Stamp(
                        Instant.ofEpochMilli(random.nextInt()),
                        Instant.ofEpochMilli(random.nextInt())));
    }

    /// Any characters that a text of the project may have, the awkward ones often.
    static String words(Random random) {
        var text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (random.nextInt(6)) {
                        case 0 -> random.nextInt(0x20);
                        case 1 ->
                                "\"\\/'<>&\u007f\u2028\u2029\ufeff".codePointAt(random.nextInt(11));
                        case 2 -> 0x1F600 + random.nextInt(64);
                        case 3 -> 0x80 + random.nextInt(0x2000);
                        default -> 'A' + random.nextInt(58);
                    });
        }
        return text.toString();
    }

    static Id id(Random random) {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }
}
