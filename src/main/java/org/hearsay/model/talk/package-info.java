/// What was said about annotations and documents, as threads of comments.
@NullMarked
package org.hearsay.model.talk;

import org.jspecify.annotations.NullMarked;
