/// The settings of the person, each applied as soon as it is chosen.
@NullMarked
package org.hearsay.ui.settings;

import org.jspecify.annotations.NullMarked;
