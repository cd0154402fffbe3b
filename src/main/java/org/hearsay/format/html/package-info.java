/// Reads web pages, and Markdown, which is written to become one.
@NullMarked
package org.hearsay.format.html;

import org.jspecify.annotations.NullMarked;
