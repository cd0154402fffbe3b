/// Offsets into immutable text: spans, anchors, units of offset, characters as people see them, and
/// how bytes become text. Knows nothing of annotation.
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
