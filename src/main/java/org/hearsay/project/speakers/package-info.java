/// The speakers of a project, over all its documents: where they are mentioned, what they said, and
/// how they go from project to project.
@NullMarked
package org.hearsay.project.speakers;

import org.jspecify.annotations.NullMarked;
