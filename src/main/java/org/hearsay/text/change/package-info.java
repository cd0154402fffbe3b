/// How one text became another: what was kept, what was put in place of what, and where a place in
/// the one is in the other.
@NullMarked
package org.hearsay.text.change;

import org.jspecify.annotations.NullMarked;
