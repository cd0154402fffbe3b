/// The place that shows what is annotated in numbers, as charts and tables.
@NullMarked
package org.hearsay.ui.statistics;

import org.jspecify.annotations.NullMarked;
