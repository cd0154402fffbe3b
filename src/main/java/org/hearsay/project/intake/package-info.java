/// Looks at what an import would bring before anything comes in.
@NullMarked
package org.hearsay.project.intake;

import org.jspecify.annotations.NullMarked;
