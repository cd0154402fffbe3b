/// The open project, observable and free of the toolkit: its documents, the article at work, what
/// is saved, and the way back. The only place from which a window changes a project.
@NullMarked
package org.hearsay.session;

import org.jspecify.annotations.NullMarked;
