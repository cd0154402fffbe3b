/// The order of marks among each other: lanes of rails and levels of containers. Knows no toolkit.
@NullMarked
package org.hearsay.ui.article.lanes;

import org.jspecify.annotations.NullMarked;
