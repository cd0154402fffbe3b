package org.hearsay.ui.palette;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a title answers what was typed: its beginning before beginnings of its words, those
/// before letters anywhere in their order.
final class Ranking {

    private static final int TIER = 100;
    private static final int PREFIX = 0;
    private static final int WORD = TIER;
    private static final int WORD_STARTS = 2 * TIER;
    private static final int INSIDE = 3 * TIER;
    private static final int SCATTERED = 4 * TIER;

    private Ranking() {}

    /// @return the lower the better; empty where the title does not answer
    static OptionalInt of(String query, String title) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var text = title.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || text.startsWith(wanted)) {
            return OptionalInt.of(PREFIX);
        }
        int at = text.indexOf(wanted);
        if (at > 0) {
            boolean startsWord = !Character.isLetterOrDigit(text.charAt(at - 1));
            return OptionalInt.of((startsWord ? WORD : INSIDE) + Math.min(at, TIER - 1));
        }
        var letters = wanted.replace(" ", "");
        int skipped = skipped(letters, initials(text));
        if (skipped >= 0) {
            return OptionalInt.of(WORD_STARTS + Math.min(skipped, TIER - 1));
        }
        int scattered = skipped(letters, text);
        return scattered < 0 ? OptionalInt.empty() : OptionalInt.of(SCATTERED + scattered);
    }

    /// The same for what answers in the same way, whatever lies between.
    static int tier(int rank) {
        return Math.min(rank, SCATTERED) / TIER;
    }

    private static String initials(String text) {
        var initials = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
            if (letter && !inWord) {
                initials.append(c);
            }
            inWord = letter;
        }
        return initials.toString();
    }

    /// How many letters of `text` lie between those of `wanted`; -1 where they are not all there in
    /// this order.
    private static int skipped(String wanted, String text) {
        int skipped = 0;
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int found = text.indexOf(wanted.charAt(i), at);
            if (found < 0) {
                return -1;
            }
            skipped += found - at;
            at = found + 1;
        }
        return skipped;
    }
}
