/// Commands that bring the work of several people together.
@NullMarked
package org.hearsay.cli.merge;

import org.jspecify.annotations.NullMarked;
