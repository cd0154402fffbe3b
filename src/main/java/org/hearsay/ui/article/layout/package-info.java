/// Lays marks out over lines of text: lanes, shapes, brackets, links. Knows no toolkit.
@NullMarked
package org.hearsay.ui.article.layout;

import org.jspecify.annotations.NullMarked;
