/// Sheets with what is known of articles and of the project, to be read and changed.
@NullMarked
package org.hearsay.ui.sheets;

import org.jspecify.annotations.NullMarked;
