package org.hearsay.text.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// What was changed in a text. Places of the old text lead to places of the new one. Offsets are
/// UTF-16 code units.
///
/// @param hunks in text order, with something kept between any two
public record TextChange(String before, String after, List<Hunk> hunks) {

    public TextChange {
        hunks = List.copyOf(hunks);
    }

    /// The difference of two texts. Where a change can be read in several ways, as when one of two
    /// equal words goes, it is read so that it touches as few of the spans as possible.
    ///
    /// @param spans of the old text
    public static TextChange between(String before, String after, Collection<Span> spans) {
        var sliding = new Sliding(before, after, spans);
        var byWords = sliding.all(Differences.byWords(before, after));
        long touched = sliding.touched(byWords);
        if (touched > 0) {
            var smallest = sliding.all(Differences.inSmallestStretch(before, after));
            if (sliding.touched(smallest) < touched) {
                return new TextChange(before, after, smallest);
            }
        }
        return new TextChange(before, after, byWords);
    }

    /// Where the words of the span are: all that was kept of them, and what was put in their place
    /// or among them. Empty where nothing is left.
    public Optional<Span> map(Span span) {
        int start = start(span.start());
        int end = end(span.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// The parts of an anchor that are left; empty where none is.
    public Optional<Anchor> map(Anchor anchor) {
        var left = new ArrayList<Span>();
        for (var fragment : anchor.fragments()) {
            map(fragment).ifPresent(part -> put(part, left));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Anchor(left));
    }

    /// Two parts that end and start in what one hunk replaced become one.
    private static void put(Span part, List<Span> left) {
        if (left.isEmpty() || left.getLast().end() <= part.start()) {
            left.add(part);
        } else {
            var last = left.removeLast();
            left.add(new Span(last.start(), Math.max(last.end(), part.end())));
        }
    }

    /// Whether anything was taken away from the span's words or put among them.
    public boolean touches(Span span) {
        int at = firstEndingBehind(span.start());
        return at < hunks.size() && hunks.get(at).touches(span);
    }

    public boolean touches(Anchor anchor) {
        return anchor.fragments().stream().anyMatch(this::touches);
    }

    /// Where a thing that starts at `offset` starts now: behind what was put in front of it.
    public int start(int offset) {
        int at = firstEndingBehind(offset);
        if (at < hunks.size() && hunks.get(at).oldStart() <= offset) {
            return hunks.get(at).newStart();
        }
        return offset + shiftBefore(at);
    }

    /// Where a thing that ends at `offset` ends now: before what was put behind it.
    public int end(int offset) {
        int at = firstStartingAtOrBehind(offset);
        if (at > 0 && hunks.get(at - 1).oldEnd() >= offset) {
            return hunks.get(at - 1).newEnd();
        }
        return offset + shiftBefore(at);
    }

    private int shiftBefore(int hunk) {
        return hunk == 0 ? 0 : hunks.get(hunk - 1).shift();
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = hunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hunks.get(middle).oldEnd() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstStartingAtOrBehind(int offset) {
        int low = 0;
        int high = hunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hunks.get(middle).oldStart() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
