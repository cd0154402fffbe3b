/// What a place of the window is, and how one leads to another.
@NullMarked
package org.hearsay.ui.support.places;

import org.jspecify.annotations.NullMarked;
