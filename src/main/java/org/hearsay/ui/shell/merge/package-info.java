/// The ways to a colleague's work.
@NullMarked
package org.hearsay.ui.shell.merge;

import org.jspecify.annotations.NullMarked;
