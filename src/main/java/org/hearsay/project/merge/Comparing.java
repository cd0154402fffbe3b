package org.hearsay.project.merge;

import java.util.List;
import org.hearsay.project.merge.MergeReport.Passage;
import org.hearsay.project.merge.MergeReport.Passages;
import org.hearsay.text.change.Hunk;
import org.hearsay.text.change.TextChange;

/// Shows where two texts of an article are not the same.
final class Comparing {

    /// Of longer words the beginning is shown, in code points.
    private static final int LONGEST = 80;

    private Comparing() {}

    static Passages of(String here, String there) {
        if (here.equals(there)) {
            return Passages.NONE;
        }
        var hunks = TextChange.between(here, there, List.of()).hunks();
        return new Passages(
                hunks.stream()
                        .limit(Passages.SHOWN)
                        .map(hunk -> passage(hunk, here, there))
                        .toList(),
                Math.max(0, hunks.size() - Passages.SHOWN));
    }

    private static Passage passage(Hunk hunk, String here, String there) {
        return new Passage(
                shortened(here.substring(hunk.oldStart(), hunk.oldEnd())),
                shortened(there.substring(hunk.newStart(), hunk.newEnd())));
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
