/// Which span of one annotator is which of another's: the best one-to-one matching. Pure.
@NullMarked
package org.hearsay.measure.match;

import org.jspecify.annotations.NullMarked;
