package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanListTest {

    @Test
    void isTheListOfItsSpans() {
        var random = new Random(7);
        var plain = new ArrayList<Span>();
        var builder = new SpanList.Builder(1);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(10_000);
            int end = start + 1 + random.nextInt(50);
            plain.add(new Span(start, end));
            builder.add(start, end);

            var packed = builder.build();

            assertThat(packed).isEqualTo(plain).hasSameHashCodeAs(plain);
            assertThat(plain).isEqualTo(packed);
            assertThat(packed.start(i)).isEqualTo(start);
            assertThat(packed.end(i)).isEqualTo(end);
        }
        assertThat(SpanList.of(plain)).isEqualTo(plain);
    }

    @Test
    void doesNotChangeWhenItsBuilderGoesOn() {
        var builder = new SpanList.Builder(1).add(0, 1);
        var first = builder.build();

        builder.add(1, 2).add(2, 3);

        assertThat(first).containsExactly(new Span(0, 1));
        assertThatThrownBy(() -> first.add(new Span(1, 2)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasNothingBeyondItsEnds() {
        var three = SpanList.of(List.of(new Span(0, 1), new Span(1, 2), new Span(3, 4)));

        for (int outside : List.of(-1, 3, 4)) {
            assertThatThrownBy(() -> three.get(outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> three.start(outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> three.end(outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void takesNoneThatIsNoSpan() {
        var builder = new SpanList.Builder(4);

        assertThatThrownBy(() -> builder.add(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build()).isEmpty();
    }
}
