/// Writes articles with their marks as web pages that people and screen readers can read.
@NullMarked
package org.hearsay.format.page;

import org.jspecify.annotations.NullMarked;
