package org.hearsay.cli.terminal;

import java.io.PrintWriter;

/// The two streams of a command: results go out, words for a person to the other.
///
/// @param out results
/// @param err messages and progress
/// @param isInteractive whether a person watches, so that progress may be drawn
public record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive) {

    public void result(String line) {
        out.println(line);
    }

    public void message(String sentence) {
        err.println(sentence);
    }

    /// For example `1 document`, `2 documents`.
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
