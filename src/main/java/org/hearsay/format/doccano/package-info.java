/// doccano's JSON Lines.
@NullMarked
package org.hearsay.format.doccano;

import org.jspecify.annotations.NullMarked;
