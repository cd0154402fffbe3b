package org.hearsay.project.certificate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.phrase.Phrase;

/// What reading an export back gave.
///
/// @param annotations that were read back
/// @param mismatches how many items are not as the project has them, although no loss says so
/// @param where the first of them, a sentence each
public record Certificate(int annotations, int mismatches, List<Phrase> where) {

    public Certificate {
        where = List.copyOf(where);
    }

    /// Of the files of both.
    public Certificate with(Certificate other) {
        var all = new ArrayList<>(where);
        all.addAll(other.where);
        return new Certificate(annotations + other.annotations, mismatches + other.mismatches, all);
    }
}
