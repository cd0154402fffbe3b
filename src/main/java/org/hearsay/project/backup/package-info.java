/// Backups as files: how they are called, where they lie, which of them are kept, and how one is
/// made and checked.
@NullMarked
package org.hearsay.project.backup;

import org.jspecify.annotations.NullMarked;
