package org.hearsay.project.agreement.compare;

import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.text.Span;

/// One case behind a number.
///
/// @param annotations of both annotators, the first one's first; none for a sentence
/// @param where in UTF-16 code units of the document's text
public record Case(Id document, Cell cell, List<Id> annotations, Span where) {

    public Case {
        annotations = List.copyOf(annotations);
    }
}
