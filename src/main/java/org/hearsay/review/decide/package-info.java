/// Turns what a reviewer answers into gold, and remembers what was decided and why.
@NullMarked
package org.hearsay.review.decide;

import org.jspecify.annotations.NullMarked;
