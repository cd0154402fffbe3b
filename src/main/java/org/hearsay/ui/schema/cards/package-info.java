/// Cards over the window that ask what a change of the schema shall do.
@NullMarked
package org.hearsay.ui.schema.cards;

import org.jspecify.annotations.NullMarked;
