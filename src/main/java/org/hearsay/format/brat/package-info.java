/// Reads and writes brat standoff.
@NullMarked
package org.hearsay.format.brat;

import org.jspecify.annotations.NullMarked;
