/// Finding words in the article that is open, and going to one of its paragraphs.
@NullMarked
package org.hearsay.ui.find;

import org.jspecify.annotations.NullMarked;
