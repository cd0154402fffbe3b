package org.hearsay.text.change;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Graphemes;

/// A stretch of a text cut into pieces that are compared as wholes: a run of letters and digits is
/// one, and so is any other character as people see it. Offsets are UTF-16 code units.
///
/// @param words of the pieces, in text order
/// @param edges of the pieces, one more than there are pieces
record Pieces(List<String> words, int[] edges) {

    /// @param graphemes of the text
    static Pieces ofWords(String text, Graphemes graphemes, int start, int end) {
        var words = new ArrayList<String>();
        var edges = new ArrayList<Integer>();
        int at = start;
        while (at < end) {
            edges.add(at);
            int next = Math.min(end, graphemes.after(at));
            while (isWord(text, at) && next < end && isWord(text, next)) {
                next = Math.min(end, graphemes.after(next));
            }
            words.add(text.substring(at, next));
            at = next;
        }
        edges.add(end);
        return new Pieces(words, edges.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Lines, each with its line end.
    static Pieces ofLines(String text, int start, int end) {
        var words = new ArrayList<String>();
        var edges = new ArrayList<Integer>();
        int at = start;
        while (at < end) {
            edges.add(at);
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
            words.add(text.substring(at, next));
            at = next;
        }
        edges.add(end);
        return new Pieces(words, edges.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return words.size();
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }
}
