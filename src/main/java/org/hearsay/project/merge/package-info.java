/// Takes in what colleagues did in their copies of a project, or in projects of their own: compared
/// first, then done as one step, without ever writing to their files.
@NullMarked
package org.hearsay.project.merge;

import org.jspecify.annotations.NullMarked;
