/// The schema of a project: what uses its parts, and changes of it with all that follows.
@NullMarked
package org.hearsay.project.schema;

import org.jspecify.annotations.NullMarked;
