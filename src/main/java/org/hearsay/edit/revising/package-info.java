/// What a corrected text does to the annotations that stand in it.
@NullMarked
package org.hearsay.edit.revising;

import org.jspecify.annotations.NullMarked;
