/// Corrections of a document's text: what one would do to the annotations, and doing it.
@NullMarked
package org.hearsay.project.revise;

import org.jspecify.annotations.NullMarked;
