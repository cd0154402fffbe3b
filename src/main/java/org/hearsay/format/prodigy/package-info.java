/// JSON Lines as Prodigy reads and writes them.
@NullMarked
package org.hearsay.format.prodigy;

import org.jspecify.annotations.NullMarked;
