/// Writing one's own work, or the whole project, for a colleague.
@NullMarked
package org.hearsay.ui.sharing;

import org.jspecify.annotations.NullMarked;
