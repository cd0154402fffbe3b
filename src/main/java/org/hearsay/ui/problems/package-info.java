/// What is wrong on the layer shown, as a list with ways out.
@NullMarked
package org.hearsay.ui.problems;

import org.jspecify.annotations.NullMarked;
