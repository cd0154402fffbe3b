/// What belongs to the person and not to a project: name, look, recent projects. Kept in one file.
@NullMarked
package org.hearsay.settings;

import org.jspecify.annotations.NullMarked;
