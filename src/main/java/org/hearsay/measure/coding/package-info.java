/// Agreement on items that each annotator put into a category, from counts. Pure.
@NullMarked
package org.hearsay.measure.coding;

import org.jspecify.annotations.NullMarked;
