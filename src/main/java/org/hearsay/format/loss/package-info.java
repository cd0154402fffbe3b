/// What formats that hold spans and little else lose, counted one by one.
@NullMarked
package org.hearsay.format.loss;

import org.jspecify.annotations.NullMarked;
