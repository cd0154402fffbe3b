/// What annotated files hold, by name, and what those names become in a project.
@NullMarked
package org.hearsay.project.intake.names;

import org.jspecify.annotations.NullMarked;
