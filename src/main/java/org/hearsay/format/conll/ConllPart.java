package org.hearsay.format.conll;

import java.util.List;

/// One document of a file.
///
/// @param name as the file calls it; empty where it does not
record ConllPart(String name, List<List<ConllRow>> sentences) {

    ConllPart {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    List<ConllRow> rows() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
