/// The settings that travel with a project, and the step that changes them.
@NullMarked
package org.hearsay.edit.settings;

import org.jspecify.annotations.NullMarked;
