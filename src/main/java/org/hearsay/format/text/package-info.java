/// Reads plain text.
@NullMarked
package org.hearsay.format.text;

import org.jspecify.annotations.NullMarked;
