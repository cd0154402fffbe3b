/// The strip beside the scroll bar that shows where in an article its marks are.
@NullMarked
package org.hearsay.ui.article.minimap;

import org.jspecify.annotations.NullMarked;
