package org.hearsay.measure;

import java.util.Arrays;
import org.hearsay.text.Anchor;

/// The characters that annotations of one text cover, each once.
final class Cover {

    private static final long LOW = 0xffff_ffffL;

    /// Start in the upper half, end in the lower.
    private long[] parts = new long[16];

    private int size;

    void add(Anchor anchor) {
        for (var part : anchor.fragments()) {
            if (size == parts.length) {
                parts = Arrays.copyOf(parts, 2 * size);
            }
            parts[size++] = (long) part.start() << 32 | part.end();
        }
    }

    /// In code points of the text; afterwards there is nothing in it.
    int counted(String text) {
        Arrays.sort(parts, 0, size);
        int sum = 0;
        int reached = 0;
        for (int i = 0; i < size; i++) {
            int start = Math.max((int) (parts[i] >>> 32), reached);
            int end = (int) (parts[i] & LOW);
            if (end > start) {
                sum += text.codePointCount(start, end);
                reached = end;
            }
        }
        size = 0;
        return sum;
    }
}
