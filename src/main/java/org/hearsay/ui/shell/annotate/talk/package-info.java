/// Comments beside the article: written, answered, settled, and gone to.
@NullMarked
package org.hearsay.ui.shell.annotate.talk;

import org.jspecify.annotations.NullMarked;
