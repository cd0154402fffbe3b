/// What formats have in common that keep values as words: types from the schema, names for
/// entities.
@NullMarked
package org.hearsay.format.value;

import org.jspecify.annotations.NullMarked;
