package org.hearsay.project.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hearsay.project.backup.Backup.Kind;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:41:00Z");

    private final Retention retention = Retention.standard(ZoneOffset.UTC);

    @Test
    void upToTwentyAreAllKept() {
        assertThat(retention.doomed(every(Duration.ofMinutes(30), 20))).isEmpty();
    }

    @Test
    void ofHalfHourlyOnesTheNewestTwentyAndOneADayAndAWeekAreKept() {
        var all = every(Duration.ofMinutes(30), 48 * 60);
        var kept = new ArrayList<>(all);
        kept.removeAll(retention.doomed(all));
        assertThat(kept.subList(0, 20)).isEqualTo(all.subList(0, 20));
        var days = new HashSet<>();
        kept.forEach(b -> days.add(b.time().atZone(ZoneOffset.UTC).toLocalDate()));
        // 14 days; of the 4 weeks the two newest begin within them, as does the end of the third.
        assertThat(days).hasSize(14 + 1);
        assertThat(kept.getLast().time()).isEqualTo(Instant.parse("2026-11-08T23:41:00Z"));
    }

    @Test
    void aBackupOfEachOfTheLastFourWeeksIsKeptHoweverLongAgo() {
        var all = every(Duration.ofDays(30), 60);
        var recent = every(Duration.ofSeconds(1), 20);
        all.removeFirst();
        var both = new ArrayList<>(recent);
        both.addAll(all);
        var doomed = retention.doomed(both);
        assertThat(doomed).doesNotContainAnyElementsOf(recent);
        assertThat(both.size() - doomed.size()).isEqualTo(20 + 13);
    }

    @Test
    void namesTellProjectTimeAndReason() {
        for (var kind : Kind.values()) {
            var name =
                    new BackupName("My 2nd pilot", Instant.parse("2026-11-25T12:41:05.123Z"), kind);
            assertThat(BackupName.of(Path.of("x", name.file()))).contains(name);
        }
        for (var other :
                List.of(
                        "Pilot.hearsay",
                        "Pilot 2026-11-25.hearsay",
                        "Pilot 2026-13-41T12.41.05.123Z manual.hearsay",
                        "Pilot 2026-11-25T12.41.05.123Z mine.hearsay")) {
            assertThat(BackupName.of(Path.of(other))).as(other).isEmpty();
        }
    }

    /// Newest first, counted back from now.
    private static List<Backup> every(Duration step, int count) {
        var all = new ArrayList<Backup>();
        for (int i = 0; i < count; i++) {
            all.add(
                    new Backup(
                            Path.of(step + " " + i),
                            Kind.WORK,
                            NOW.minus(step.multipliedBy(i)),
                            1));
        }
        return all;
    }
}
