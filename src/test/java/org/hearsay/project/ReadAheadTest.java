package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void allComesInItsOrder() {
        for (int size : List.of(0, 1, 4, 5, 1_000)) {
            var all = IntStream.range(0, size).boxed().toList();
            try (var ahead = new ReadAhead<>(all.iterator())) {
                assertThat(rest(ahead)).isEqualTo(all);
                assertThat(ahead.hasNext()).isFalse();
            }
        }
    }

    @Test
    void whatIsThrownComesBehindWhatCameBefore() {
        var refused = new ImportStream.RefusedException("no");
        var source =
                new Numbers() {
                    @Override
                    public Integer next() {
                        if (taken.get() == 10) {
                            throw refused;
                        }
                        return super.next();
                    }
                };
        try (var ahead = new ReadAhead<>(source)) {
            for (int i = 0; i < 10; i++) {
                assertThat(ahead.next()).isEqualTo(i);
            }
            assertThatThrownBy(ahead::hasNext).isSameAs(refused);
            assertThatThrownBy(ahead::hasNext).isSameAs(refused);
        }
    }

    @Test
    void noMoreThanAFewAreTakenBeforeSomebodyAsks() {
        var source = new Numbers();
        try (var ahead = new ReadAhead<>(source)) {
            assertThat(ahead.next()).isZero();
        }
        assertThat(source.taken.get()).isLessThan(30);
    }

    @Test
    void onceItIsClosedTheSourceIsLeftAlone() throws Exception {
        var begun = new CountDownLatch(1);
        var source =
                new Numbers() {
                    @Override
                    public Integer next() {
                        begun.countDown();
                        return super.next();
                    }
                };
        var ahead = new ReadAhead<>(source);
        begun.await();
        ahead.close();
        int taken = source.taken.get();
        assertThat(source.next()).isEqualTo(taken);
    }

    private static List<Integer> rest(Iterator<Integer> numbers) {
        var rest = new ArrayList<Integer>();
        numbers.forEachRemaining(rest::add);
        return rest;
    }

    /// Without an end.
    private static class Numbers implements Iterator<Integer> {

        final AtomicInteger taken = new AtomicInteger();

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            return taken.getAndIncrement();
        }
    }
}
