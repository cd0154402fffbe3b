/// How a document's text is cut and dressed to be shown. Knows no toolkit.
@NullMarked
package org.hearsay.ui.article.display;

import org.jspecify.annotations.NullMarked;
