/// What wizards share on their last page: the folder that files go to, and the choices that a
/// project remembers under a name.
@NullMarked
package org.hearsay.ui.support.presets;

import org.jspecify.annotations.NullMarked;
