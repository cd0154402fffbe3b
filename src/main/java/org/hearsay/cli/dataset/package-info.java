/// Commands that make training sets.
@NullMarked
package org.hearsay.cli.dataset;

import org.jspecify.annotations.NullMarked;
