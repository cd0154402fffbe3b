/// The card on which a colleague's file is looked at and merged.
@NullMarked
package org.hearsay.ui.merging;

import org.jspecify.annotations.NullMarked;
