/// Bringing together two states of what was one: item by item where the common past is known, whole
/// layers where it is not. Pure, and the same whichever of the two states comes first.
@NullMarked
package org.hearsay.edit.merging;

import org.jspecify.annotations.NullMarked;
