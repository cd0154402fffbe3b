/// Draws what versions of a span differ in.
@NullMarked
package org.hearsay.ui.article.extra;

import org.jspecify.annotations.NullMarked;
