package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayerTest {

    private static final int LENGTH = 60;
    private static final Stamp STAMP = Stamp.at(Instant.EPOCH);
    private static final LayerHead HEAD =
            new LayerHead(
                    id(1), id(2), id(3), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);

    /// Against the plain definition: a map of items, searched from end to end.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void afterAnyChangesItAnswersAsThePlainDefinitionDoes(int seed) {
        var random = new Random(seed);
        var plain = new LinkedHashMap<Id, Item>();
        var layer = Layer.empty(HEAD);
        for (int i = 0; i < 600; i++) {
            var annotations = annotations(plain);
            if (!annotations.isEmpty() && random.nextInt(4) == 0) {
                var doomed = annotations.get(random.nextInt(annotations.size()));
                for (var relation : relationsOf(plain, doomed.id())) {
                    plain.remove(relation.id());
                    layer = layer.without(relation.id());
                }
                plain.remove(doomed.id());
                layer = layer.without(doomed.id());
            } else {
                var item = item(random, i, annotations);
                plain.put(item.id(), item);
                layer = layer.with(item);
            }
            check(layer, plain, random);
        }
        assertThat(layer.annotations()).hasSizeGreaterThan(20);
        assertThat(layer.relations()).isNotEmpty();
    }

    @Test
    void aChangeLeavesTheLayerBeforeAsItWas() {
        var first = Layer.empty(HEAD).with(annotation(10, 0, 5));

        first.with(annotation(11, 5, 9));
        first.without(id(10));

        assertThat(first.annotations()).hasSize(1);
        assertThat(first.at(3)).hasSize(1);
    }

    @Test
    void whatBelongsToTheWholeProjectIsTurnedAway() {
        assertThatThrownBy(() -> Layer.empty(HEAD).with(HEAD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Item item(Random random, int number, List<Annotation> there) {
        if (there.size() > 2 && random.nextInt(3) == 0) {
            return new Relation(
                    id(1000 + number),
                    HEAD.id(),
                    "said_by",
                    there.get(random.nextInt(there.size())).id(),
                    there.get(random.nextInt(there.size())).id(),
                    Attributes.NONE,
                    Origin.HAND,
                    STAMP);
        }
        int start = random.nextInt(LENGTH - 1);
        int end = start + 1 + random.nextInt(LENGTH - start - 1 + 1);
        boolean replaces = !there.isEmpty() && random.nextInt(3) == 0;
        int index = replaces ? random.nextInt(there.size()) : 0;
        var made = annotation(1000 + number, start, Math.min(end, LENGTH));
        return replaces ? there.get(index).withAnchor(made.anchor()) : made;
    }

    private static void check(Layer layer, Map<Id, Item> plain, Random random) {
        var annotations = annotations(plain);
        assertThat(layer.annotations()).isEqualTo(annotations);
        assertThat(layer.relationCount()).isEqualTo(plain.size() - annotations.size());
        int offset = random.nextInt(LENGTH);
        int end = offset + 1 + random.nextInt(LENGTH - offset);
        var range = new Span(offset, end);
        assertThat(layer.overlapping(range))
                .isEqualTo(
                        annotations.stream()
                                .filter(a -> a.anchor().hull().overlaps(range))
                                .toList());
        assertThat(layer.at(offset))
                .containsExactlyInAnyOrderElementsOf(
                        annotations.stream().filter(a -> a.anchor().contains(offset)).toList());
        for (var annotation : annotations) {
            assertThat(layer.annotation(annotation.id())).contains(annotation);
            assertThat(layer.relationsOf(annotation.id()))
                    .isEqualTo(relationsOf(plain, annotation.id()));
        }
    }

    private static List<Annotation> annotations(Map<Id, Item> plain) {
        var found = new ArrayList<Annotation>();
        plain.values().forEach(i -> addIfAnnotation(i, found));
        found.sort(Comparator.comparing(Annotation::anchor).thenComparing(Annotation::id));
        return found;
    }

    private static void addIfAnnotation(Item item, List<Annotation> found) {
        if (item instanceof Annotation annotation) {
            found.add(annotation);
        }
    }

    private static List<Relation> relationsOf(Map<Id, Item> plain, Id end) {
        return plain.values().stream()
                .filter(i -> i instanceof Relation r && r.touches(end))
                .map(Relation.class::cast)
                .sorted(Comparator.comparing(Relation::id))
                .toList();
    }

    private static Annotation annotation(int number, int start, int end) {
        return new Annotation(
                id(number),
                HEAD.id(),
                "CLAIM",
                Anchor.of(start, end),
                Attributes.NONE,
                "",
                Origin.HAND,
                STAMP);
    }

    private static Id id(int number) {
        return new Id(new UUID(number, 0));
    }
}
