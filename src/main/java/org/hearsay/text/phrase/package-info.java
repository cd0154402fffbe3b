/// Words for a person that are made far from where they are read, so that they can be said in the
/// reader's language there.
@NullMarked
package org.hearsay.text.phrase;

import org.jspecify.annotations.NullMarked;
