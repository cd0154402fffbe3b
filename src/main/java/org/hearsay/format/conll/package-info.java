/// Reads and writes CoNLL-style columns of token tags.
@NullMarked
package org.hearsay.format.conll;

import org.jspecify.annotations.NullMarked;
