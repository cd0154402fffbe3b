/// Reads and writes Hearsay's own JSON Lines, which hold everything but the history.
@NullMarked
package org.hearsay.format.jsonl;

import org.jspecify.annotations.NullMarked;
