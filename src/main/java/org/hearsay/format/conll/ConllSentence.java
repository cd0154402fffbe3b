package org.hearsay.format.conll;

import java.util.List;

/// A sentence, with what the lines before it say of it.
record ConllSentence(List<ConllStated> stated, List<ConllRow> rows) {

    ConllSentence {
        stated = List.copyOf(stated);
        rows = List.copyOf(rows);
    }
}
