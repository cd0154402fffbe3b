package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

class LossLogTest {

    private final LossLog log = new LossLog();

    private static Loss loss(String id) {
        return new Loss("kind", "document", id, Phrase.of("it is lost"));
    }

    @Test
    void keepsAPlaceForWhatIsFoundLater() {
        log.add(loss("1"));
        var second = log.later();
        log.add(loss("4"));
        var fifth = log.later();
        log.add(loss("6"));
        // The other way round than they were begun, as threads will have it.
        fifth.accept(loss("5"));
        second.accept(loss("2"));
        second.accept(loss("3"));
        log.settle();
        log.settle();
        log.add(loss("7"));
        assertThat(log.all())
                .extracting(Loss::id)
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }
}
