/// Versions of a document's gold: locked under a number and a name, and unlocked again.
@NullMarked
package org.hearsay.review.gold;

import org.jspecify.annotations.NullMarked;
