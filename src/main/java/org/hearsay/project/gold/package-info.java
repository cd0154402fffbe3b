/// Locking the gold of a project's documents as versions, and unlocking it.
@NullMarked
package org.hearsay.project.gold;

import org.jspecify.annotations.NullMarked;
