/// What a window offers in the sample project alone.
@NullMarked
package org.hearsay.ui.shell.sample;

import org.jspecify.annotations.NullMarked;
