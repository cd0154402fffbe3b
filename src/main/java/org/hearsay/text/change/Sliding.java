package org.hearsay.text.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;

/// Chooses among equal readings of a change. When one of two equal words goes, or a second one
/// comes, the texts do not say which; the hunk can slide along what repeats. It goes where it
/// touches the fewest spans, and where that is the same, stays.
///
/// Confined to one thread. Offsets are UTF-16 code units.
final class Sliding {

    /// How far a hunk is slid at most, either way.
    private static final int FAR = 2000;

    private final String before;
    private final String after;
    private final List<Span> spans;
    private final Graphemes oldGraphemes;
    private final Graphemes newGraphemes;

    Sliding(String before, String after, Collection<Span> spans) {
        this.before = before;
        this.after = after;
        this.spans = List.copyOf(spans);
        oldGraphemes = new Graphemes(before);
        newGraphemes = new Graphemes(after);
    }

    /// How many of the spans are touched.
    long touched(List<Hunk> hunks) {
        return spans.stream().filter(s -> hunks.stream().anyMatch(h -> h.touches(s))).count();
    }

    List<Hunk> all(List<Hunk> hunks) {
        var slid = new ArrayList<Hunk>();
        for (int i = 0; i < hunks.size(); i++) {
            // Something must stay between two hunks, or they would be one.
            int from = slid.isEmpty() ? 0 : slid.getLast().oldEnd() + 1;
            int to = i + 1 < hunks.size() ? hunks.get(i + 1).oldStart() - 1 : before.length();
            slid.add(best(hunks.get(i), from, to));
        }
        return slid;
    }

    private Hunk best(Hunk hunk, int from, int to) {
        if (spans.isEmpty() || !hunk.isInsertion() && !hunk.isDeletion()) {
            return hunk;
        }
        long fewest = touched(hunk);
        var best = hunk;
        for (int way = -1; way <= 1; way += 2) {
            var candidate = hunk;
            for (int i = 0; i < FAR && fewest > 0 && slides(candidate, way, from, to); i++) {
                candidate = candidate.moved(way);
                if (isWhole(candidate) && touched(candidate) < fewest) {
                    fewest = touched(candidate);
                    best = candidate;
                }
            }
        }
        return best;
    }

    private long touched(Hunk hunk) {
        return spans.stream().filter(hunk::touches).count();
    }

    private boolean slides(Hunk hunk, int way, int from, int to) {
        if (way < 0 ? hunk.oldStart() <= from : hunk.oldEnd() >= to) {
            return false;
        }
        var text = hunk.isInsertion() ? after : before;
        int start = hunk.isInsertion() ? hunk.newStart() : hunk.oldStart();
        int end = hunk.isInsertion() ? hunk.newEnd() : hunk.oldEnd();
        return way < 0
                ? text.charAt(start - 1) == text.charAt(end - 1)
                : text.charAt(start) == text.charAt(end);
    }

    /// Whether it cuts no character.
    private boolean isWhole(Hunk hunk) {
        return oldGraphemes.isEdge(hunk.oldStart())
                && oldGraphemes.isEdge(hunk.oldEnd())
                && newGraphemes.isEdge(hunk.newStart())
                && newGraphemes.isEdge(hunk.newEnd());
    }
}
