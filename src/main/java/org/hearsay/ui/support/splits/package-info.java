/// How articles are put into splits, as exports and training sets ask for it.
@NullMarked
package org.hearsay.ui.support.splits;

import org.jspecify.annotations.NullMarked;
