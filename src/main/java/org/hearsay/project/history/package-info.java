/// The history of a project beyond its last steps: what stands on what, and taking back from the
/// middle.
@NullMarked
package org.hearsay.project.history;

import org.jspecify.annotations.NullMarked;
