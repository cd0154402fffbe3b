package org.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Item;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found after a change equals what a check of everything finds.
class ProblemsAfterTest {

    private static final String TEXT =
            "Mr. Pompeo said \"we will be ready\" and the so-called \"reform\" failed.\n\n"
                    .repeat(4);
    private static final List<String> LABELS =
            List.of("SPEAKER", "CUE", "QUOTE", "STANCE", "CLAIM");
    private static final List<String> TYPES =
            List.of("said_by", "cued_by", "about", "nested_in", "evidence");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomChangesAreFollowed(int seed) {
        var random = new Random(seed);
        var sheet = new Sheet(TEXT);
        var followed = Problems.of(sheet.checked());
        for (int step = 0; step < 60; step++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(sheet, random);
            }
            followed = followed.after(sheet.checked());
            assertThat(followed.list())
                    .containsExactlyInAnyOrderElementsOf(Problems.of(sheet.checked()).list());
        }
    }

    @Test
    void aChangeOnALargeLayerLooksAtWhatItTouches() {
        var sheet = new Sheet("Mr. Pompeo said so. ".repeat(2000));
        for (int i = 0; i < 10_000; i++) {
            sheet.mark("CUE", Anchor.of(4 * i, 4 * i + 2));
        }
        var before = Problems.of(sheet.checked());
        var changed = sheet.mark("CUE", Anchor.of(100, 111));
        var since = sheet.layer.since(before.checked().layer());
        assertThat(since).containsExactly(changed.id());
        assertThat(before.touched(sheet.checked(), since)).hasSizeLessThan(6);
    }

    private static void change(Sheet sheet, Random random) {
        var annotations = sheet.layer.annotations();
        if (annotations.size() < 6 || random.nextInt(4) == 0) {
            sheet.mark(any(LABELS, random), anchor(random));
            return;
        }
        var one = any(annotations, random);
        switch (random.nextInt(5)) {
            case 0 -> remove(sheet, one);
            case 1 -> sheet.put(one.withAnchor(anchor(random)));
            case 2 -> sheet.put(one.withValue("voice", Value.of("author")));
            case 3 -> sheet.link(one, any(TYPES, random), any(annotations, random));
            default -> unlink(sheet, random);
        }
    }

    private static void remove(Sheet sheet, Annotation doomed) {
        for (Relation relation : sheet.layer.relationsOf(doomed.id())) {
            sheet.layer = sheet.layer.without(relation.id());
        }
        sheet.layer = sheet.layer.without(doomed.id());
    }

    private static void unlink(Sheet sheet, Random random) {
        var relations = new ArrayList<Item>(sheet.layer.relations());
        if (!relations.isEmpty()) {
            sheet.layer = sheet.layer.without(any(relations, random).id());
        }
    }

    private static Anchor anchor(Random random) {
        int start = random.nextInt(TEXT.length() - 20);
        return Anchor.of(start, start + 1 + random.nextInt(18));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
