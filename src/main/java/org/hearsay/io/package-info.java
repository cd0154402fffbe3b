/// Files, written so that they appear whole or not at all, and the folders that belong to the
/// program. Knows nothing of ours.
@NullMarked
package org.hearsay.io;

import org.jspecify.annotations.NullMarked;
