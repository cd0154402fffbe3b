package org.hearsay.cli.terminal;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/// The two streams of a command: results go out, words for a person to the other.
///
/// @param out results
/// @param err messages and progress
/// @param isInteractive whether a person watches: progress may be drawn, and no title steers the
///   terminal
public record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive) {

    /// Controls but tab and line ends, and the marks that override the direction of words.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /// The picture of the control U+0000; the others follow.
    private static final char PICTURES = '\u2400';

    public void result(String line) {
        out.println(isInteractive ? harmless(line) : line);
    }

    public void message(String sentence) {
        err.println(harmless(sentence));
    }

    /// Shows what would steer the terminal, or turn the words of a line around, instead of doing
    /// it: titles and words come from strangers. Data that goes into a file or another program
    /// stays as it is.
    private static String harmless(String line) {
        return STEERING.matcher(line)
                .replaceAll(found -> {
                    char c = found.group().charAt(0);
                    return Character.toString(c < ' ' ? (char) (PICTURES + c) : '\uFFFD');
                });
    }

    /// For example `1 document`, `2 documents`.
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
