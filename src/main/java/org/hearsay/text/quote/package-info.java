/// Finding the words of one text in another one.
@NullMarked
package org.hearsay.text.quote;

import org.jspecify.annotations.NullMarked;
