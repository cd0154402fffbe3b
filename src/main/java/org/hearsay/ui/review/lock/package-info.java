/// Locking and unlocking the gold of the article under review.
@NullMarked
package org.hearsay.ui.review.lock;

import org.jspecify.annotations.NullMarked;
