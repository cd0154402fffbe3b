/// Which language a text is in.
@NullMarked
package org.hearsay.language.detect;

import org.jspecify.annotations.NullMarked;
