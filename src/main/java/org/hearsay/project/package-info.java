/// What one can do with a project without a window: create, open, import, export, verify. The
/// window and the command line are two faces of what stands here.
@NullMarked
package org.hearsay.project;

import org.jspecify.annotations.NullMarked;
