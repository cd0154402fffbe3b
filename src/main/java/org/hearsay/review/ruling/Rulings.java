package org.hearsay.review.ruling;

import java.util.ArrayList;
import java.util.List;

/// The rulings in a guideline, which stand in a list of their own under a heading.
public final class Rulings {

    private static final String HEADING = "## Rulings";

    private Rulings() {}

    /// In the order in which they stand.
    public static List<Ruling> in(String guideline) {
        return guideline.lines().flatMap(l -> Ruling.of(l).stream()).toList();
    }

    /// The guideline with another one, behind those that are there.
    public static String with(String guideline, Ruling ruling) {
        var lines = new ArrayList<>(guideline.stripTrailing().lines().toList());
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(HEADING) || Ruling.of(lines.get(i)).isPresent()) {
                last = i;
            }
        }
        if (last < 0) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(HEADING);
            last = lines.size() - 1;
        }
        if (lines.get(last).strip().equals(HEADING)) {
            lines.add(++last, "");
        }
        lines.add(last + 1, ruling.written());
        return String.join("\n", lines) + "\n";
    }
}
