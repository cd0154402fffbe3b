/// The spans over the caret, and all spans of the article.
@NullMarked
package org.hearsay.ui.spans;

import org.jspecify.annotations.NullMarked;
