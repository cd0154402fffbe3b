/// Reads web pages.
@NullMarked
package org.hearsay.format.html;

import org.jspecify.annotations.NullMarked;
