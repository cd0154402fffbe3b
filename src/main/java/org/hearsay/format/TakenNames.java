package org.hearsay.format;

/// Names that are taken, kept as numbers made of them: there may be as many as documents. Two names
/// may share a number, once in many million exports; then one of them seems to be taken. One
/// thread.
final class TakenNames {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /// With room for as many again, so that a search is short; 0 is nobody's.
    private long[] table = new long[1 << 10];

    private int size;

    /// @return whether it was free
    boolean take(String name) {
        if (size * 2 >= table.length) {
            grow();
        }
        boolean isNew = put(table, number(name));
        if (isNew) {
            size++;
        }
        return isNew;
    }

    private void grow() {
        var larger = new long[2 * table.length];
        for (long number : table) {
            if (number != 0) {
                put(larger, number);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long number) {
        int mask = table.length - 1;
        for (int at = (int) (number * SPREAD >>> 32) & mask; ; at = (at + 1) & mask) {
            if (table[at] == number) {
                return false;
            }
            if (table[at] == 0) {
                table[at] = number;
                return true;
            }
        }
    }

    /// As Fowler, Noll and Vo do it, by UTF-16 code units; never 0.
    private static long number(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
