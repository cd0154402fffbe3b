/// `hearsay comments`: writing, answering and resolving comments.
@NullMarked
package org.hearsay.cli.talk;

import org.jspecify.annotations.NullMarked;
