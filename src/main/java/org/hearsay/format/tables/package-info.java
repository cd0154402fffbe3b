/// Writes what is annotated as tables: a row a document, a fragment of a span, a relation, a
/// speaker, a comment.
@NullMarked
package org.hearsay.format.tables;

import org.jspecify.annotations.NullMarked;
