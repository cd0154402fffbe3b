/// Agreement on where units begin and end in a continuum, and on their labels. Pure.
@NullMarked
package org.hearsay.measure.unitizing;

import org.jspecify.annotations.NullMarked;
