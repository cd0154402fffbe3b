package org.hearsay.format.conll;

/// What a line before a sentence says of it: its words, or where it starts.
///
/// @param line from 1
/// @param value as it stands there
record ConllStated(int line, Kind kind, String value) {

    enum Kind {
        /// `# text = …`, as CoNLL-U has it.
        WORDS,
        /// `# … start=…`, in the unit of the columns.
        START
    }
}
