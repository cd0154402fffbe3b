package org.hearsay.measure.unitizing;

import java.util.Arrays;

/// Stretches of a continuum that one annotator marked in one way, in order and apart. Growing;
/// those that overlap become one, because the measures know no nesting.
public final class Units {

    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private int size;
    private boolean isSorted = true;

    /// Whether units that touch become one as well.
    private final Touching touching;

    /// What becomes of units that touch.
    public enum Touching {
        STAY_APART,
        BECOME_ONE
    }

    public Units() {
        this(Touching.STAY_APART);
    }

    public Units(Touching touching) {
        this.touching = touching;
    }

    /// @param end after the last; what is empty is left out
    public void add(long start, long end) {
        if (end <= start) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        isSorted &= size == 0 || ends[size - 1] < start;
        starts[size] = start;
        ends[size++] = end;
    }

    public void addAll(Units other, long shift) {
        for (int i = 0; i < other.size(); i++) {
            add(other.start(i) + shift, other.end(i) + shift);
        }
    }

    public int size() {
        sort();
        return size;
    }

    public long start(int unit) {
        sort();
        return starts[unit];
    }

    public long end(int unit) {
        sort();
        return ends[unit];
    }

    public long length(int unit) {
        return end(unit) - start(unit);
    }

    private void sort() {
        if (isSorted) {
            return;
        }
        isSorted = true;
        var order = new long[size][];
        for (int i = 0; i < size; i++) {
            order[i] = new long[] {starts[i], ends[i]};
        }
        Arrays.sort(
                order,
                (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(b[1], a[1]));
        int kept = 0;
        for (var unit : order) {
            long reach = kept == 0 ? Long.MIN_VALUE : ends[kept - 1];
            if (unit[0] < reach || touching == Touching.BECOME_ONE && unit[0] == reach) {
                ends[kept - 1] = Math.max(reach, unit[1]);
            } else {
                starts[kept] = unit[0];
                ends[kept++] = unit[1];
            }
        }
        size = kept;
    }
}
