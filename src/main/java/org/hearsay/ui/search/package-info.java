/// The place where words and patterns are looked for in all texts.
@NullMarked
package org.hearsay.ui.search;

import org.jspecify.annotations.NullMarked;
