/// Changes of a schema as data: what each makes of the schema, and of what was annotated with it.
@NullMarked
package org.hearsay.schema.change;

import org.jspecify.annotations.NullMarked;
