/// Reads and writes TEI P5 with annotations beside the text.
@NullMarked
package org.hearsay.format.tei;

import org.jspecify.annotations.NullMarked;
