/// What survives when a project file cannot be written or the program ends unexpectedly: steps kept
/// aside, copies, and the mark by which an unexpected end is noticed.
@NullMarked
package org.hearsay.project.rescue;

import org.jspecify.annotations.NullMarked;
