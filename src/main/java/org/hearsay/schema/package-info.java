/// What may be annotated: labels, attributes, relations and constraints, all of them data.
@NullMarked
package org.hearsay.schema;

import org.jspecify.annotations.NullMarked;
