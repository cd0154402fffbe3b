package org.hearsay.project.intake;

import java.util.ArrayList;
import java.util.List;

/// A character that may have been decoded wrongly, with the words around it.
///
/// @param before at most [#CONTEXT] characters, without line ends
/// @param after likewise
public record Doubt(String before, String characters, String after) {

    static final int CONTEXT = 28;

    /// The first runs of characters beyond ASCII.
    static List<Doubt> in(String text, int limit) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.length() && doubts.size() < limit; i++) {
            if (text.charAt(i) > 127) {
                int end = i;
                while (end < text.length() && text.charAt(end) > 127) {
                    end++;
                }
                doubts.add(
                        new Doubt(
                                line(text.substring(start(text, i), i)),
                                text.substring(i, end),
                                line(text.substring(end, end(text, end)))));
                i = end;
            }
        }
        return doubts;
    }

    /// How many characters are beyond ASCII.
    static int count(String text) {
        return (int) text.codePoints().filter(c -> c > 127).count();
    }

    private static int start(String text, int at) {
        int start = Math.max(0, at - CONTEXT);
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int end(String text, int at) {
        int end = Math.min(text.length(), at + CONTEXT);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
