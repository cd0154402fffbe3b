package org.hearsay.format.standoff;

import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Tells what of a file was left out.
///
/// @param file name of the file
public record Issues(String file, ImportSink sink) {

    /// Takes something in.
    @FunctionalInterface
    public interface Step {
        void run() throws BadItem;
    }

    /// Runs the step; what it cannot take in is told, and the rest goes on.
    ///
    /// @param line from 1
    public void attempt(int line, Step step) {
        try {
            step.run();
        } catch (BadItem e) {
            tell(line, Phrase.of("%s; it was left out", Phrased.of(e)));
        }
    }

    public void tell(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }
}
