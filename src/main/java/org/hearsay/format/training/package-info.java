/// Files of training rows, and what goes with them.
@NullMarked
package org.hearsay.format.training;

import org.jspecify.annotations.NullMarked;
