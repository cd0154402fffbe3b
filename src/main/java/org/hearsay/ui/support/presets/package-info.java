/// The choices of a wizard that a project remembers under a name.
@NullMarked
package org.hearsay.ui.support.presets;

import org.jspecify.annotations.NullMarked;
