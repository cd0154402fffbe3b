/// What can be done with comments without a window.
@NullMarked
package org.hearsay.project.talk;

import org.jspecify.annotations.NullMarked;
