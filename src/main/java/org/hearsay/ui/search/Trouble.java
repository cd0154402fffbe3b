package org.hearsay.ui.search;

import org.hearsay.project.search.BadQueryException.Fault;

/// Why a query finds nothing.
///
/// @param query as it was typed
/// @param at where it breaks, in UTF-16 code units
record Trouble(Fault fault, String query, int at) {

    /// The query with a caret under the character that breaks it, for letters of equal width.
    String pointed() {
        int columns = query.codePointCount(0, Math.min(at, query.length()));
        return query + "\n" + " ".repeat(columns) + "^";
    }
}
