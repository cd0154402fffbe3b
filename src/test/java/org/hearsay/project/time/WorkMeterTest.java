package org.hearsay.project.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hearsay.model.Id;
import org.junit.jupiter.api.Test;

class WorkMeterTest {

    private static final Instant START = Instant.parse("2026-03-01T22:59:00Z");
    private static final Optional<Id> ONE = Optional.of(new Id(new UUID(0, 1)));
    private static final Optional<Id> OTHER = Optional.of(new Id(new UUID(0, 2)));

    private final WorkMeter meter = new WorkMeter(ZoneId.of("Europe/Berlin"));

    @Test
    void whatLiesBetweenTwoMomentsCountsButNoLongPause() {
        touch(ONE, 0, 20, 50, 200, 230);

        assertThat(meter.take())
                .containsExactly(spell("2026-03-01", ONE, 50), spell("2026-03-02", ONE, 30));
        assertThat(meter.take()).isEmpty();
    }

    @Test
    void theWayFromOneDocumentToAnotherIsNobodys() {
        touch(ONE, 0, 10);
        touch(OTHER, 15, 20);
        touch(Optional.empty(), 25, 30);
        touch(ONE, 31, 32);

        assertThat(meter.take())
                .containsExactly(spell("2026-03-01", ONE, 11), spell("2026-03-01", OTHER, 5));
    }

    @Test
    void partsOfASecondAreNotLost() {
        for (int i = 0; i <= 10; i++) {
            meter.touched(ONE, START.plusMillis(300L * i));
            meter.take();
        }
        meter.touched(ONE, START.plusMillis(4000));

        assertThat(meter.take()).containsExactly(spell("2026-03-01", ONE, 1));
    }

    @Test
    void aClockThatIsSetBackCountsNothing() {
        touch(ONE, 100, 40);

        assertThat(meter.take()).isEmpty();
    }

    private void touch(Optional<Id> document, int... seconds) {
        for (int second : seconds) {
            meter.touched(document, START.plusSeconds(second));
        }
    }

    private static Spell spell(String day, Optional<Id> document, long seconds) {
        return new Spell(LocalDate.parse(day), document.orElseThrow(), seconds);
    }
}
