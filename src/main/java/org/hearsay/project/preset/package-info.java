/// Exports and training sets that a project remembers under a name, to be made again.
@NullMarked
package org.hearsay.project.preset;

import org.jspecify.annotations.NullMarked;
