/// What a reviewer has before them, and how it is told in words.
@NullMarked
package org.hearsay.ui.review.desk;

import org.jspecify.annotations.NullMarked;
