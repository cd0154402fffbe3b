/// Pure functions over text: where it divides into sentences and tokens, and what a caret stands
/// in. All offsets are UTF-16 code units.
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
