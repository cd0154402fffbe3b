/// Shows the wizard of training sets and writes what it says.
@NullMarked
package org.hearsay.ui.shell.training;

import org.jspecify.annotations.NullMarked;
