/// What a project asks of everybody who works on it, read and changed without a window.
@NullMarked
package org.hearsay.project.setup;

import org.jspecify.annotations.NullMarked;
