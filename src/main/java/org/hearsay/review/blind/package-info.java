/// Hides whose the opinions are until they are judged.
@NullMarked
package org.hearsay.review.blind;

import org.jspecify.annotations.NullMarked;
