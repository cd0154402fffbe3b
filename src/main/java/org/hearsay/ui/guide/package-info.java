/// The in-app guide: the pages of `resources/help`, read and searched in the window.
@NullMarked
package org.hearsay.ui.guide;

import org.jspecify.annotations.NullMarked;
