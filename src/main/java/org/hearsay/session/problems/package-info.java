/// Mending what is wrong on a layer, and going from problem to problem across documents.
@NullMarked
package org.hearsay.session.problems;

import org.jspecify.annotations.NullMarked;
