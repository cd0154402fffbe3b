package org.hearsay.format.conll;

import java.util.List;

/// One document of a file.
///
/// @param name as the file calls it; empty where it does not
/// @param stated its sentences with what the file says of them
record ConllPart(String name, List<ConllSentence> stated) {

    ConllPart {
        stated = List.copyOf(stated);
    }

    List<List<ConllRow>> sentences() {
        return stated.stream().map(ConllSentence::rows).toList();
    }

    List<ConllRow> rows() {
        return stated.stream().flatMap(s -> s.rows().stream()).toList();
    }
}
