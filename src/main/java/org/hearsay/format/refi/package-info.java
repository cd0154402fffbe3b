/// Reads and writes projects and codebooks of REFI-QDA, which programs for qualitative analysis
/// exchange.
@NullMarked
package org.hearsay.format.refi;

import org.jspecify.annotations.NullMarked;
