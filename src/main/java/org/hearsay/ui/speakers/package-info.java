/// The place of the speakers, and choosing one of them from elsewhere.
@NullMarked
package org.hearsay.ui.speakers;

import org.jspecify.annotations.NullMarked;
