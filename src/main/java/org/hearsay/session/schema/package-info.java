/// Changes of the schema of an open project.
@NullMarked
package org.hearsay.session.schema;

import org.jspecify.annotations.NullMarked;
