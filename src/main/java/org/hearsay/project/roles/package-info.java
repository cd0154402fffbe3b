/// What was done in a project without the role for it.
@NullMarked
package org.hearsay.project.roles;

import org.jspecify.annotations.NullMarked;
