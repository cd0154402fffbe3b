/// What all parts of the window share: texts, commands, themes, fonts and small controls.
@NullMarked
package org.hearsay.ui.support;

import org.jspecify.annotations.NullMarked;
