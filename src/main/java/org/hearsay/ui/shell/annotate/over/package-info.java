/// What lies over the article for a moment: a card about a span, a menu, a choice of labels.
@NullMarked
package org.hearsay.ui.shell.annotate.over;

import org.jspecify.annotations.NullMarked;
