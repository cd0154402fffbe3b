package org.hearsay.model;

import java.util.UUID;

/// The identity of anything that can be merged: a time-ordered UUID (version 7, RFC 9562). It never
/// changes and never comes again, so that a deleted annotation can come back as itself.
///
/// The order of ids is that of their bits, and only roughly that of time; what must be in order is
/// ordered by the edit log's sequence.
public record Id(UUID value) implements Comparable<Id> {

    /// The home of what belongs to the whole project.
    public static final Id PROJECT = new Id(new UUID(0, 0));

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static Id parse(String text) {
        return new Id(UUID.fromString(text));
    }

    /// As any record, but by itself: ids are looked up a million times where projects are merged.
    @Override
    public boolean equals(Object other) {
        return other instanceof Id(var its) && value.equals(its);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Id other) {
        int high = Long.compareUnsigned(high(), other.high());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    private long high() {
        return value.getMostSignificantBits();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
