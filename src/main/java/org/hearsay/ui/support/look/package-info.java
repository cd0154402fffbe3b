/// How the program looks, and small controls in its style.
@NullMarked
package org.hearsay.ui.support.look;

import org.jspecify.annotations.NullMarked;
