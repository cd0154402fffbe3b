/// Clauses of a sentence, by the look of it: cut where writing parts them, and put together again
/// where a piece has no verb of its own.
@NullMarked
package org.hearsay.language.clause;

import org.jspecify.annotations.NullMarked;
