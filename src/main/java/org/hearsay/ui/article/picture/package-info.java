/// Pictures of an article with its marks, as files.
@NullMarked
package org.hearsay.ui.article.picture;

import org.jspecify.annotations.NullMarked;
