/// Correcting an article's text: what is typed, what that changes, and what becomes of the marks.
@NullMarked
package org.hearsay.ui.revise;

import org.jspecify.annotations.NullMarked;
