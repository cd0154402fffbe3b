/// How an article's text is opened for correction, and the step that it becomes.
@NullMarked
package org.hearsay.ui.shell.revise;

import org.jspecify.annotations.NullMarked;
