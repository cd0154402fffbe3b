/// What a training set says of itself.
@NullMarked
package org.hearsay.dataset.card;

import org.jspecify.annotations.NullMarked;
