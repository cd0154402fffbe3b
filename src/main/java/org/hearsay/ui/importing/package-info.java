/// Bringing articles in: choosing, pasting, dropping, and what came of it.
@NullMarked
package org.hearsay.ui.importing;

import org.jspecify.annotations.NullMarked;
