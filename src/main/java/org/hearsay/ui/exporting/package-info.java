/// Writing documents out in a format of choice.
@NullMarked
package org.hearsay.ui.exporting;

import org.jspecify.annotations.NullMarked;
