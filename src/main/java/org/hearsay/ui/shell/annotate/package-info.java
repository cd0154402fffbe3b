/// The place where articles are annotated: documents, article and inspector side by side.
@NullMarked
package org.hearsay.ui.shell.annotate;

import org.jspecify.annotations.NullMarked;
