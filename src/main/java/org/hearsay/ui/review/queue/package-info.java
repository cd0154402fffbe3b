/// The differences of an article as a list that can be narrowed.
@NullMarked
package org.hearsay.ui.review.queue;

import org.jspecify.annotations.NullMarked;
