/// Finds where the layers of one document differ, and what there is to choose from.
@NullMarked
package org.hearsay.review.align;

import org.jspecify.annotations.NullMarked;
