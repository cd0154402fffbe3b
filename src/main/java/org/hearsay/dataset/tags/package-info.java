/// Tokens and the tags of annotations on them, in tracks.
@NullMarked
package org.hearsay.dataset.tags;

import org.jspecify.annotations.NullMarked;
