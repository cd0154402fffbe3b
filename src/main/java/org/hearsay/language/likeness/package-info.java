/// Finds texts that are nearly the same.
@NullMarked
package org.hearsay.language.likeness;

import org.jspecify.annotations.NullMarked;
