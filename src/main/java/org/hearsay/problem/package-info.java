/// What on a layer breaks the schema, and the named ways to mend it.
@NullMarked
package org.hearsay.problem;

import org.jspecify.annotations.NullMarked;
