package org.hearsay.format.cas.write;

import java.util.List;

/// A document as it is to be written.
///
/// @param text of the document
/// @param items all but the text's own structure, by id
record CasGraph(String text, List<CasItem> items) {

    /// Id of the structure that holds the text.
    static final int SOFA = 1;

    CasGraph {
        items = List.copyOf(items);
    }
}
