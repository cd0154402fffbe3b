package org.hearsay.text.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Graphemes;

/// Finds the difference of two texts: first which lines changed, then which words within them, then
/// which letters within those. No hunk cuts a character as people see it.
///
/// Confined to one thread.
final class Differences {

    /// Beyond this many pieces in which nothing is known to be equal, one thing stands in place of
    /// the other: to compare them would take seconds, and the result would mean little.
    private static final int TOO_MANY = 12_000;

    private final String before;
    private final String after;
    private final Graphemes oldGraphemes;
    private final Graphemes newGraphemes;
    private final List<Hunk> hunks = new ArrayList<>();

    private Differences(String before, String after) {
        this.before = before;
        this.after = after;
        oldGraphemes = new Graphemes(before);
        newGraphemes = new Graphemes(after);
    }

    /// As people read it: where whole words came or went, the hunk has whole words.
    static List<Hunk> byWords(String before, String after) {
        var differences = new Differences(before, after);
        differences.lines(new Stretch(0, before.length(), 0, after.length()));
        return differences.joined();
    }

    /// In as small a stretch as possible: what both texts have in common at their start and end is
    /// kept to the letter.
    static List<Hunk> inSmallestStretch(String before, String after) {
        var differences = new Differences(before, after);
        var whole = new Stretch(0, before.length(), 0, after.length());
        differences.lines(differences.trimmed(whole));
        return differences.joined();
    }

    private void lines(Stretch stretch) {
        var old = Pieces.ofLines(before, stretch.oldStart(), stretch.oldEnd());
        var now = Pieces.ofLines(after, stretch.newStart(), stretch.newEnd());
        for (var changed : compared(old, now)) {
            words(changed);
        }
    }

    private void words(Stretch stretch) {
        var old = Pieces.ofWords(before, oldGraphemes, stretch.oldStart(), stretch.oldEnd());
        var now = Pieces.ofWords(after, newGraphemes, stretch.newStart(), stretch.newEnd());
        if (old.size() + now.size() > TOO_MANY) {
            add(stretch);
            return;
        }
        for (var changed : compared(old, now)) {
            add(trimmed(changed));
        }
    }

    /// The stretches that are not the same.
    private static List<Stretch> compared(Pieces old, Pieces now) {
        var gone = new BitSet();
        var come = new BitSet();
        // The library tells what goes and what comes apart from each other.
        for (var delta :
                DiffUtils.diff(old.words(), now.words(), new MyersDiffWithLinearSpace<>())
                        .getDeltas()) {
            var source = delta.getSource();
            var target = delta.getTarget();
            gone.set(source.getPosition(), source.getPosition() + source.size());
            come.set(target.getPosition(), target.getPosition() + target.size());
        }
        var stretches = new ArrayList<Stretch>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int goneTo = gone.nextClearBit(i);
            int comeTo = come.nextClearBit(j);
            if (goneTo > i || comeTo > j) {
                stretches.add(
                        new Stretch(
                                old.edges()[i],
                                old.edges()[goneTo],
                                now.edges()[j],
                                now.edges()[comeTo]));
            }
            // What follows is in both.
            i = goneTo + 1;
            j = comeTo + 1;
        }
        return stretches;
    }

    private void add(Stretch s) {
        if (s.oldStart() < s.oldEnd() || s.newStart() < s.newEnd()) {
            hunks.add(new Hunk(s.oldStart(), s.oldEnd(), s.newStart(), s.newEnd()));
        }
    }

    /// Without what both have in common at their start and end.
    private Stretch trimmed(Stretch s) {
        int most = Math.min(s.oldEnd() - s.oldStart(), s.newEnd() - s.newStart());
        int front = 0;
        while (front < most
                && before.charAt(s.oldStart() + front) == after.charAt(s.newStart() + front)) {
            front++;
        }
        while (front > 0 && !areEdges(s.oldStart() + front, s.newStart() + front)) {
            front--;
        }
        int back = 0;
        while (back < most - front
                && before.charAt(s.oldEnd() - back - 1) == after.charAt(s.newEnd() - back - 1)) {
            back++;
        }
        while (back > 0 && !areEdges(s.oldEnd() - back, s.newEnd() - back)) {
            back--;
        }
        return new Stretch(
                s.oldStart() + front, s.oldEnd() - back, s.newStart() + front, s.newEnd() - back);
    }

    private boolean areEdges(int old, int now) {
        return oldGraphemes.isEdge(old) && newGraphemes.isEdge(now);
    }

    /// Hunks with nothing between them become one.
    private List<Hunk> joined() {
        var joined = new ArrayList<Hunk>();
        for (var hunk : hunks) {
            var last = joined.isEmpty() ? hunk : joined.getLast();
            if (!joined.isEmpty() && last.oldEnd() == hunk.oldStart()) {
                joined.removeLast();
                joined.add(
                        new Hunk(last.oldStart(), hunk.oldEnd(), last.newStart(), hunk.newEnd()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /// A stretch of either text, equal or not, empty or not.
    private record Stretch(int oldStart, int oldEnd, int newStart, int newEnd) {}
}
