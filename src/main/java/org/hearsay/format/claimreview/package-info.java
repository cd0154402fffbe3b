/// Claims that somebody checked, as ClaimReview of schema.org.
@NullMarked
package org.hearsay.format.claimreview;

import org.jspecify.annotations.NullMarked;
