/// The list of suggestions beside the article.
@NullMarked
package org.hearsay.ui.suggestions;

import org.jspecify.annotations.NullMarked;
