/// Reads one annotated article as a JSON object.
@NullMarked
package org.hearsay.format.seed;

import org.jspecify.annotations.NullMarked;
