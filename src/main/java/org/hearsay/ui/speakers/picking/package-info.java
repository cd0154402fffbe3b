/// Cards on which a person chooses a speaker or names one.
@NullMarked
package org.hearsay.ui.speakers.picking;

import org.jspecify.annotations.NullMarked;
