/// Fixing the words of a difference by hand.
@NullMarked
package org.hearsay.ui.review.fix;

import org.jspecify.annotations.NullMarked;
