/// Keys of one's own: sets of them to choose from, and what to look out for.
@NullMarked
package org.hearsay.ui.settings.keys;

import org.jspecify.annotations.NullMarked;
