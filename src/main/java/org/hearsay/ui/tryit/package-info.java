/// The card with the first steps, beside the article of the sample.
@NullMarked
package org.hearsay.ui.tryit;

import org.jspecify.annotations.NullMarked;
