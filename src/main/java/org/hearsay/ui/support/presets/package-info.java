/// What wizards share on their last page: how the files begin, the folder that they go to, and the
/// choices that a project remembers under a name.
@NullMarked
package org.hearsay.ui.support.presets;

import org.jspecify.annotations.NullMarked;
