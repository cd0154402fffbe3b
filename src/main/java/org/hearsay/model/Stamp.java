package org.hearsay.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When an item was made and last changed. For reading only: clocks lie, and what must be in order
/// is ordered by the edit log.
///
/// @param created to the millisecond, which is what the project file keeps
/// @param changed likewise
public record Stamp(Instant created, Instant changed) {

    public Stamp {
        created = created.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Stamp at(Instant moment) {
        return new Stamp(moment, moment);
    }

    public Stamp changedAt(Instant moment) {
        return new Stamp(created, moment);
    }
}
