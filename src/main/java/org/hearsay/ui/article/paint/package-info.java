/// Where JavaFX puts letters, and ink on its canvases.
@NullMarked
package org.hearsay.ui.article.paint;

import org.jspecify.annotations.NullMarked;
