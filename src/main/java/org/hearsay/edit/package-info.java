/// Changes as data: edits with an inverse, the steps made of them, and the history of steps.
@NullMarked
package org.hearsay.edit;

import org.jspecify.annotations.NullMarked;
