package org.hearsay.store;

import org.hearsay.model.Id;

/// A document that a look-up found.
///
/// @param place its local number, for [TextSearch#speaking]
/// @param text as it is
/// @param marked as it is searched, with [TextSearch#OPEN] and [TextSearch#CLOSE] around what
///   matches; empty where all documents were asked for
public record FoundText(long place, Id document, String title, String text, String marked) {}
