/// Annotations as tags of tokens: what lies on which token, and in which column.
@NullMarked
package org.hearsay.model.tags;

import org.jspecify.annotations.NullMarked;
