package org.hearsay.ui.revise;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.project.revise.Correction;
import org.hearsay.text.DocumentText;
import org.hearsay.text.change.Hunk;
import org.hearsay.text.change.TextChange;
import org.hearsay.ui.revise.ChangeRow.Kind;
import org.hearsay.ui.revise.ChangeRow.Piece;

/// What a correction does, line by line: first the marks of which nothing is left, then the words,
/// changes that stand close together in one line, then the marks that are to be looked at again.
final class ChangeRows {

    /// How much is shown around a change, in UTF-16 code units.
    private static final int AROUND = 48;

    /// Of longer words the beginning and the end are shown.
    private static final int LONGEST = 240;

    private static final int MOST = 300;

    private final Correction correction;
    private final TextChange change;
    private final List<ChangeRow> rows = new ArrayList<>();

    private ChangeRows(Correction correction) {
        this.correction = correction;
        change = correction.change();
    }

    static List<ChangeRow> of(Correction correction) {
        var made = new ChangeRows(correction);
        made.lost();
        made.words();
        made.touched();
        return made.rows.size() <= MOST ? made.rows : made.first();
    }

    private List<ChangeRow> first() {
        var first = new ArrayList<>(rows.subList(0, MOST));
        first.add(new ChangeRow.More(rows.size() - MOST));
        return first;
    }

    private void lost() {
        var text = new DocumentText(change.before());
        for (var layer : correction.layers()) {
            for (var a : layer.carried().lost()) {
                rows.add(new ChangeRow.Mark(a, layer.name(), shortened(text.at(a.anchor())), ""));
            }
        }
    }

    private void touched() {
        var text = new DocumentText(change.after());
        for (var layer : correction.layers()) {
            for (var a : layer.carried().touched()) {
                rows.add(
                        new ChangeRow.Mark(
                                a,
                                layer.name(),
                                shortened(a.origin().doubted()),
                                shortened(text.at(a.anchor()))));
            }
        }
    }

    private void words() {
        var hunks = change.hunks();
        int at = 0;
        while (at < hunks.size()) {
            int end = at + 1;
            while (end < hunks.size()
                    && hunks.get(end).oldStart() - hunks.get(end - 1).oldEnd() < 2 * AROUND) {
                end++;
            }
            rows.add(new ChangeRow.Words(pieces(hunks.subList(at, end))));
            at = end;
        }
    }

    private List<Piece> pieces(List<Hunk> hunks) {
        var before = change.before();
        var pieces = new ArrayList<Piece>();
        int at = wordEdge(Math.max(0, hunks.getFirst().oldStart() - AROUND));
        add(pieces, Kind.SAME, at == 0 ? "" : "… ");
        for (var hunk : hunks) {
            add(pieces, Kind.SAME, before.substring(at, hunk.oldStart()));
            add(pieces, Kind.GOES, shortened(before.substring(hunk.oldStart(), hunk.oldEnd())));
            add(
                    pieces,
                    Kind.COMES,
                    shortened(change.after().substring(hunk.newStart(), hunk.newEnd())));
            at = hunk.oldEnd();
        }
        int end = wordEdge(Math.min(before.length(), at + AROUND));
        add(pieces, Kind.SAME, before.substring(at, Math.max(at, end)));
        add(pieces, Kind.SAME, end == before.length() ? "" : " …");
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (!words.isEmpty()) {
            // A line end is no more than a sign here.
            var sign = kind == Kind.SAME ? " " : "¶";
            pieces.add(new Piece(kind, words.replace("\n", sign)));
        }
    }

    /// The last blank before, so that no word is cut.
    private int wordEdge(int offset) {
        var text = change.before();
        if (offset == 0 || offset == text.length()) {
            return offset;
        }
        int blank = Math.max(text.lastIndexOf(' ', offset), text.lastIndexOf('\n', offset));
        return blank < offset - AROUND / 2 ? whole(offset) : blank + 1;
    }

    private int whole(int offset) {
        return Character.isLowSurrogate(change.before().charAt(offset)) ? offset - 1 : offset;
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        int half = words.offsetByCodePoints(0, LONGEST / 2);
        int rest = words.offsetByCodePoints(words.length(), -LONGEST / 2);
        return words.substring(0, half) + " … " + words.substring(rest);
    }
}
