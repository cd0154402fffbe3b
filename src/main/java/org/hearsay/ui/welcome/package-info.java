/// The first screen: new, open, sample, and the projects opened lately.
@NullMarked
package org.hearsay.ui.welcome;

import org.jspecify.annotations.NullMarked;
