package org.hearsay.project.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Id;

/// Adds up how long somebody works on each document, from the moments in which they did anything.
/// What lies between two such moments counts unless it is longer than a pause for thought.
///
/// One thread.
public final class WorkMeter {

    /// Whoever has touched nothing for longer is taken to be away.
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private final ZoneId zone;
    private final Map<Entry, Duration> found = new LinkedHashMap<>();
    private Optional<Id> at = Optional.empty();
    private Instant last = Instant.EPOCH;

    /// @param zone whose days are meant
    public WorkMeter(ZoneId zone) {
        this.zone = zone;
    }

    private record Entry(LocalDate day, Id document) {}

    /// Somebody does something.
    ///
    /// @param document that is open; empty where none is
    public void touched(Optional<Id> document, Instant now) {
        var gap = Duration.between(last, now);
        if (document.isPresent()
                && document.equals(at)
                && !gap.isNegative()
                && gap.compareTo(PAUSE) <= 0) {
            var entry = new Entry(LocalDate.ofInstant(now, zone), document.get());
            found.merge(entry, gap, Duration::plus);
        }
        at = document;
        last = now;
    }

    /// What has been added up in whole seconds, which is not given again. The rest stays.
    public List<Spell> take() {
        var result = new ArrayList<Spell>();
        found.replaceAll((entry, time) -> {
            long seconds = time.toSeconds();
            if (seconds > 0) {
                result.add(new Spell(entry.day(), entry.document(), seconds));
            }
            return time.minusSeconds(seconds);
        });
        return result;
    }
}
