package org.hearsay.language.clause;

import org.hearsay.text.Span;

/// A clause.
///
/// @param words `start` the index of the first word, `end` behind the last
/// @param attributed whether it is what somebody says
/// @param reports whether it says who says what follows
/// @param author whether its first word brings the author back
public record FoundClause(Span words, boolean attributed, boolean reports, boolean author) {}
