/// The place of the speakers.
@NullMarked
package org.hearsay.ui.speakers;

import org.jspecify.annotations.NullMarked;
