/// The place of the schema: what may be annotated, and what each part of it is like.
@NullMarked
package org.hearsay.ui.schema;

import org.jspecify.annotations.NullMarked;
